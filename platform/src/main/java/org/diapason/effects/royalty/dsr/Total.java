package org.diapason.effects.royalty.dsr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Listens and their money.
 *
 * @param listens without those that were taken back
 * @param returned those
 * @param micro micro-units, and so is what contracts add
 */
record Total(long listens, long returned, long micro, long topUpMicro) {
    private static final Total NONE = new Total(0, 0, 0, 0);

    private Total plus(Reported row) {
        return new Total(
                listens + row.listens(), returned + row.returned(), micro + row.micro(), topUpMicro + row.topUpMicro());
    }

    /** The totals of these rows by month, territory and plan, in the order in which they come first. */
    static Map<Reported.Market, Total> byMarket(List<Reported> rows) {
        Map<Reported.Market, Total> totals = new LinkedHashMap<>();
        for (Reported row : rows) {
            totals.put(row.market(), totals.getOrDefault(row.market(), NONE).plus(row));
        }
        return totals;
    }
}
