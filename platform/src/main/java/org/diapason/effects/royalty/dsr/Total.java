package org.diapason.effects.royalty.dsr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Listens and their money.
 *
 * @param micro micro-units
 */
record Total(long listens, long micro) {
    private Total plus(Reported row) {
        return new Total(listens + row.listens(), micro + row.micro());
    }

    /** The totals of these rows by territory and plan, in the order in which they come first. */
    static Map<Reported.Market, Total> byMarket(List<Reported> rows) {
        Map<Reported.Market, Total> totals = new LinkedHashMap<>();
        for (Reported row : rows) {
            totals.put(
                    row.market(),
                    totals.getOrDefault(row.market(), new Total(0, 0)).plus(row));
        }
        return totals;
    }
}
