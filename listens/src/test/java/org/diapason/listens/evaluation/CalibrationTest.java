package org.diapason.listens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.diapason.listens.suspicion.Policy;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Policy FROM = Policy.DEFAULT;

    @Test
    void the_least_score_keeps_to_the_budget_and_lies_nearer_the_weakest_attack() {
        var groups = List.of(attack(6), attack(3), honest(20, 1), attack(0), honest(20, -4));

        var learned = new Calibration("two months", groups, 10_000).learn(FROM, "next", 1);

        assertThat(learned.learned()).hasValueSatisfying(from -> {
            assertThat(from.accused()).isZero();
            assertThat(from.honestAccounts()).isEqualTo(10_000);
            assertThat(logOdds(learned.threshold()))
                    .isEqualTo((from.strongestHonest() + 2 * from.weakestAttack()) / 3, within(1e-9));
        });
    }

    @Test
    void a_budget_that_pays_for_a_group_lets_it_be_accused() {
        var groups = List.of(attack(6), attack(3), honest(2, 1), attack(0), honest(20, -4));

        var learned = new Calibration("two months", groups, 20_000).learn(FROM, "next", 1);

        assertThat(learned.learned().orElseThrow().accused()).isEqualTo(2);
    }

    @Test
    void scores_become_what_they_say() {
        var groups = new ArrayList<CaseResult>();
        for (var i = 0; i < 100; i++) {
            // Twice too sure: at log-odds of 2 and -2, three in four are what they seem.
            groups.add(i % 4 == 0 ? honest(5, 2) : attack(2));
            groups.add(i % 4 == 0 ? attack(-2) : honest(5, -2));
        }

        var learned = new Calibration("doubtful months", groups, 10_000).learn(FROM, "next", 1);

        var slope = learned.whole() / FROM.whole();
        assertThat(slope).isEqualTo(StrictMath.log(3) / 2, within(0.02));
        assertThat(learned.prior()).isEqualTo(slope * FROM.prior(), within(0.02));
        FROM.parts().forEach((code, part) -> assertThat(learned.parts()).containsEntry(code, part.times(slope)));
    }

    @Test
    void months_without_a_doubt_do_not_teach_certainty() {
        var groups = List.of(attack(8), attack(7), honest(20, -7), honest(20, -8));

        var learned = new Calibration("easy months", groups, 10_000).learn(FROM, "next", 1);

        assertThat(learned.whole()).isLessThan(FROM.whole());
    }

    @Test
    void one_kind_of_group_teaches_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calibration("no attack", List.of(honest(5, 1)), 100))
                .withMessageContaining("Choose months with attacks and look-alikes");
    }

    private static CaseResult attack(double logOdds) {
        return new CaseResult("a", score(logOdds), 0, 100);
    }

    private static CaseResult honest(long accounts, double logOdds) {
        return new CaseResult("h", score(logOdds), accounts, 0);
    }

    private static double score(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double logOdds(double score) {
        return StrictMath.log(score / (1 - score));
    }
}
