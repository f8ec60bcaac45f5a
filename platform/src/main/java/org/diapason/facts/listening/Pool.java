package org.diapason.facts.listening;

import java.time.YearMonth;

/**
 * What a month has to share.
 *
 * @param currency ISO 4217
 * @param amountMicro millionths of the currency's unit
 */
public record Pool(YearMonth month, String currency, long amountMicro) {
    public Pool {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("expected a currency of three capital letters, found " + currency);
        }
        if (amountMicro < 0) {
            throw new IllegalArgumentException("expected an amount of zero or more, found " + amountMicro);
        }
    }

    boolean isOfSameMonth(Pool other) {
        return month.equals(other.month) && currency.equals(other.currency);
    }
}
