package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignedRulesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final SharingRule USER_CENTRIC =
            SharingRule.STANDARD.from(OCTOBER).under(SharingModel.USER_CENTRIC);

    private final Courtroom courtroom = new Courtroom();

    @AfterEach
    void close() {
        courtroom.close();
    }

    @Test
    void a01_without_a_signature_the_rule_that_comes_with_the_program_applies() {
        courtroom.sharing(USER_CENTRIC);

        assertThat(ruleOf(OCTOBER)).isEqualTo(SharingRule.STANDARD);
    }

    @Test
    void a02_one_signature_is_not_enough_and_two_are_from_the_first_month_on() {
        CaseId entered = courtroom.sharing(USER_CENTRIC);
        Decision waiting = courtroom.docket().decide(courtroom.ana, entered, courtroom.draft(new Act.Adopt()));
        assertThat(ruleOf(OCTOBER)).isEqualTo(SharingRule.STANDARD);

        courtroom.docket().countersign(courtroom.bela, waiting.id(), true);

        assertThat(ruleOf(OCTOBER)).isEqualTo(USER_CENTRIC);
        assertThat(ruleOf(OCTOBER.plusYears(1))).isEqualTo(USER_CENTRIC);
        assertThat(ruleOf(OCTOBER.minusMonths(1))).isEqualTo(SharingRule.STANDARD);
    }

    @Test
    void a03_of_two_rules_of_one_month_the_one_entered_last_applies_whichever_was_signed_first() {
        CaseId earlier = courtroom.sharing(USER_CENTRIC);
        courtroom.wait(Duration.ofMinutes(10));
        CaseId later = courtroom.sharing(SharingRule.STANDARD.from(OCTOBER));
        courtroom.decided(later, new Act.Adopt());
        courtroom.decided(earlier, new Act.Adopt());

        assertThat(ruleOf(OCTOBER).model()).isEqualTo(SharingModel.PRO_RATA);
    }

    @Test
    void b01_a_rule_that_people_dismiss_applies_to_no_month() {
        courtroom.decided(courtroom.sharing(USER_CENTRIC), new Act.Dismiss());

        assertThat(ruleOf(OCTOBER)).isEqualTo(SharingRule.STANDARD);
    }

    private SharingRule ruleOf(YearMonth month) {
        return SignedRules.ruleOf(month, courtroom.decisions().inForce(courtroom.now()));
    }
}
