package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.judgement.Decision;
import org.diapason.store.Sha256;

/**
 * Everything a month's account follows from, as known at one time.
 *
 * @param month which
 * @param currency ISO 4217
 * @param poolMicro what is to be shared, micro-units
 * @param listens the month's Parquet files, by their path below the folder of listens
 * @param payees who is paid for a recording
 * @param decisions those in force
 * @param decidedListens the kept Parquet file of listens of each decision that has some
 */
public record MonthFacts(
        YearMonth month,
        String currency,
        long poolMicro,
        SortedMap<String, Path> listens,
        Map<String, String> payees,
        List<Decision> decisions,
        Map<Sha256, Path> decidedListens) {

    public MonthFacts {
        listens = new TreeMap<>(listens);
        payees = Map.copyOf(payees);
        decisions = List.copyOf(decisions);
        decidedListens = Map.copyOf(decidedListens);
        if (poolMicro < 0) {
            throw new IllegalArgumentException("A pool is not negative; for " + month + " came " + poolMicro);
        }
    }
}
