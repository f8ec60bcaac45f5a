package org.diapason.listens.suspicion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One checkable statement about a case.
 *
 * @param code names the statement and stays the same from version to version
 * @param claim the statement in English, for people
 * @param value the number behind it, in {@code unit}
 * @param details what it was compared with: {@code log_odds}, what it adds to the score; {@code peer_percentile}, the share
 *     in percent of comparable groups or accounts that have less; {@code peer_value}, what those have
 */
public record Evidence(String code, String claim, double value, String unit, SortedMap<String, Double> details) {

    public Evidence {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    double logOdds() {
        return details.getOrDefault("log_odds", 0.0);
    }
}
