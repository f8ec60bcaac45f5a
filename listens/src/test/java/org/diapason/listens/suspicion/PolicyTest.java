package org.diapason.listens.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {
    @TempDir
    private Path folder;

    @Test
    void the_policy_in_use_says_what_it_was_learned_from() {
        assertThat(Policy.DEFAULT.learned()).hasValueSatisfying(learned -> {
            assertThat(learned.months()).startsWith("tuning ranges");
            assertThat(learned.accused())
                    .isLessThanOrEqualTo((long) (learned.honestAccounts() * learned.budget() / 10_000));
            assertThat(learned.weakestAttack()).isGreaterThan(learned.strongestHonest());
        });
    }

    @Test
    void a_policy_is_read_as_it_was_written() throws IOException {
        var file = folder.resolve("policy.json");
        Policy.DEFAULT.write(file);

        assertThat(Policy.read(file)).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void every_measure_has_a_part() {
        for (var measure : Measure.values()) {
            assertThat(Policy.DEFAULT.parts()).containsKey(measure.code());
        }
    }

    @Test
    void a_part_that_is_missing_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Policy.DEFAULT.part("moon_phase"))
                .withMessageContaining("has no part moon_phase");
    }

    @Test
    void half_is_as_far_from_one_as_double() {
        var part = new Part(0.5, 2, 1, -1);

        assertThat(part.atRatio(1)).isZero();
        assertThat(part.atRatio(0.5)).isEqualTo(1);
        assertThat(part.atRatio(StrictMath.sqrt(2))).isEqualTo(-0.5, within(1e-12));
    }
}
