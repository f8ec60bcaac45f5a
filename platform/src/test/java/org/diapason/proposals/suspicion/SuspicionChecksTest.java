package org.diapason.proposals.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.diapason.charter.Standing;
import org.diapason.judgement.Machine;
import org.diapason.listens.Resources;
import org.diapason.listens.suspicion.Policy;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspicionChecksTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    private Path folder;

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothing_is_due_before_a_month_was_looked_at() {
        assertThat(standing(Policy.DEFAULT)).isInstanceOf(Standing.NotDueYet.class);
    }

    @Test
    void the_policy_in_use_finds_the_farm_and_spares_the_fans() {
        look();

        assertThat(standing(Policy.DEFAULT)).isInstanceOfSatisfying(Standing.Kept.class, kept -> {
            assertThat(kept.figures().count("robots")).isEqualTo(40);
            assertThat(kept.figures().count("robots_found")).isEqualTo(40);
            assertThat(kept.figures().count("fans")).isEqualTo(30);
            assertThat(kept.figures().count("fans_accused")).isZero();
        });
    }

    @Test
    void a_policy_that_is_blind_to_the_farm_breaks_the_promise() {
        look();

        assertThat(standing(with(Policy.DEFAULT.prior() - 100, 0.5))).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void a_policy_that_accuses_fans_breaks_the_promise() {
        look();

        assertThat(standing(with(Policy.DEFAULT.prior() + 100, 0.5)))
                .isInstanceOfSatisfying(
                        Standing.Broken.class,
                        broken -> assertThat(broken.figures().count("fans_accused"))
                                .isPositive());
    }

    private void look() {
        new SuspicionTables(database.as(Role.MACHINE))
                .insert(new Machine("suspicion", "1", "digest"), 1_000, 0, NOVEMBER.minusSeconds(60));
    }

    private Standing standing(Policy policy) {
        return SuspicionChecks.of(database.as(Role.OFFICE), policy, new Resources(1, 256, folder))
                .getFirst()
                .run(NOVEMBER);
    }

    private static Policy with(double prior, double threshold) {
        Policy usual = Policy.DEFAULT;
        return new Policy(
                "planted",
                usual.fewestAccounts(),
                usual.mostCases(),
                usual.microsPerListen(),
                prior,
                usual.whole(),
                threshold,
                usual.parts(),
                Optional.empty());
    }
}
