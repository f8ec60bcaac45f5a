package org.diapason.judgement;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that a hold has: from when its money began to wait until it is released by itself.
 *
 * @param from when the hold, or its extension, took effect
 * @param until the deadline
 */
public record HoldClock(Instant from, Instant until) {
    /** Of the time, in percent, when people are warned. */
    private static final int WARNING_PERCENT = 75;

    public HoldClock {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A hold ends after it began, not from " + from + " until " + until);
        }
    }

    /** When people are warned that little time is left. */
    public Instant warnsAt() {
        return from.plus(
                Duration.between(from, until).multipliedBy(WARNING_PERCENT).dividedBy(100));
    }

    /** Whether it runs, and little of it is left. */
    public boolean isNearlyOver(Instant now) {
        return runs(now) && !now.isBefore(warnsAt());
    }

    /** Whether the money still waits. */
    public boolean runs(Instant now) {
        return now.isBefore(until);
    }

    /** How much of it has passed, 0 to 1. */
    public double passed(Instant now) {
        double passed = Duration.between(from, now).toMillis();
        return Math.clamp(passed / Duration.between(from, until).toMillis(), 0, 1);
    }
}
