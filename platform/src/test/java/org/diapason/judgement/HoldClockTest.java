package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HoldClockTest {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private final HoldClock clock = new HoldClock(START, START.plus(Duration.ofDays(20)));

    @Test
    void people_are_warned_from_three_quarters_on_until_the_deadline() {
        assertThat(clock.isNearlyOver(after(15).minusSeconds(1))).isFalse();
        assertThat(clock.isNearlyOver(after(15))).isTrue();
        assertThat(clock.isNearlyOver(after(20).minusSeconds(1))).isTrue();
        assertThat(clock.isNearlyOver(after(20))).isFalse();
        assertThat(clock.runs(after(20))).isFalse();
    }

    @Test
    void what_has_passed_stays_between_nothing_and_all() {
        assertThat(clock.passed(START.minusSeconds(1))).isZero();
        assertThat(clock.passed(after(5))).isEqualTo(0.25);
        assertThat(clock.passed(after(30))).isEqualTo(1);
    }

    @Test
    void a_hold_that_ends_before_it_begins_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldClock(START, START));
    }

    private static Instant after(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
