package org.diapason.facts.listening;

import java.time.YearMonth;
import java.util.OptionalLong;

/**
 * What a month has to share, of one territory and plan. Of the pools of a month a listen belongs to the nearest: that of
 * its territory and plan, else of its territory, else of its plan, else to the one that is neither's.
 *
 * @param currency ISO 4217
 * @param territory ISO 3166-1 country code; empty: every territory that has no pool of its own
 * @param plan as in the table of listens; empty: every plan that has no pool of its own
 * @param amountMicro what is to be shared, millionths of the currency's unit
 * @param revenueMicro what it was taken from, at least as much: the rest is the service's
 * @param subscribers how many people paid for it; empty: the accounts that listened
 */
public record Pool(
        YearMonth month,
        String currency,
        String territory,
        String plan,
        long amountMicro,
        long revenueMicro,
        OptionalLong subscribers) {
    public Pool {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("expected a currency of three capital letters, found " + currency);
        }
        if (!territory.matches("([A-Z]{2})?")) {
            throw new IllegalArgumentException("expected a territory of two capital letters, found " + territory);
        }
        if (amountMicro < 0) {
            throw new IllegalArgumentException("expected an amount of zero or more, found " + amountMicro);
        }
        if (revenueMicro < amountMicro) {
            throw new IllegalArgumentException(
                    "expected a revenue of at least the amount, " + amountMicro + ", found " + revenueMicro);
        }
        if (subscribers.orElse(0) < 0) {
            throw new IllegalArgumentException("expected zero subscribers or more, found " + subscribers.getAsLong());
        }
    }

    /** The one pool of a month. */
    public Pool(YearMonth month, String currency, long amountMicro) {
        this(month, currency, "", "", amountMicro, OptionalLong.empty());
    }

    /** All the revenue of a territory and plan. */
    public Pool(
            YearMonth month,
            String currency,
            String territory,
            String plan,
            long amountMicro,
            OptionalLong subscribers) {
        this(month, currency, territory, plan, amountMicro, amountMicro, subscribers);
    }

    boolean isOfSameMonth(Pool other) {
        return month.equals(other.month)
                && currency.equals(other.currency)
                && territory.equals(other.territory)
                && plan.equals(other.plan);
    }
}
