package org.diapason.facts.listening;

import java.time.YearMonth;

/**
 * By which rule months are shared, from one month on.
 *
 * @param from the first month that it applies to
 * @param shortestMs a listen counts when at least this much of it was heard, milliseconds
 * @param boostListens artist-centric: an artist has a following from so many listens a month
 * @param boostListeners and from so many accounts
 * @param capListens artist-centric: the listens of an account weigh together at most as much as so many
 */
public record SharingRule(
        YearMonth from, SharingModel model, long shortestMs, long boostListens, long boostListeners, long capListens) {

    /** Where nobody entered another: pro rata, from 30 seconds; the artist-centric figures are those that Deezer published. */
    public static final SharingRule STANDARD =
            new SharingRule(YearMonth.of(2000, 1), SharingModel.PRO_RATA, 30_000, 1_000, 500, 1_000);

    public SharingRule {
        if (shortestMs < 0 || boostListens < 1 || boostListeners < 1) {
            throw new IllegalArgumentException("expected a shortest listen of zero or more milliseconds and a following"
                    + " of one or more, found " + shortestMs + ", " + boostListens + " and " + boostListeners);
        }
        if (capListens < 1 || capListens > 1_000_000) {
            throw new IllegalArgumentException("expected a cap of 1 to 1000000 listens, found " + capListens);
        }
    }

    /** The same rule from another month on. */
    public SharingRule from(YearMonth first) {
        return new SharingRule(first, model, shortestMs, boostListens, boostListeners, capListens);
    }

    /** The same rule with another model. */
    public SharingRule under(SharingModel other) {
        return new SharingRule(from, other, shortestMs, boostListens, boostListeners, capListens);
    }
}
