package org.diapason.effects.royalty;

import java.time.Instant;

/**
 * A closed month as it was last accounted for, and as it is now. Both are worked out by the engine of the day.
 *
 * @param before what that account followed from
 * @param accounted the time it is of
 * @param after what it follows from now
 * @param asOf the time of that
 */
public record Restated(MonthFacts before, Instant accounted, MonthFacts after, Instant asOf) {
    /** Whether anything has changed that the account follows from; no listen is read. */
    public boolean isDue() {
        return accounted.isBefore(asOf) && !before.leadsTo(accounted, after, asOf);
    }
}
