package org.diapason.effects.royalty;

import java.time.Instant;

/**
 * A closed month as it was last accounted for, and as it is now. Both are worked out by the engine of the day.
 *
 * @param then what that account followed from
 * @param accounted the time it is of
 * @param now what it follows from as of now
 * @param asOf now
 */
public record Restated(MonthFacts then, Instant accounted, MonthFacts now, Instant asOf) {
    /** Whether anything has changed that the account follows from; no listen is read. */
    public boolean isDue() {
        return accounted.isBefore(asOf) && !then.leadsTo(accounted, now, asOf);
    }
}
