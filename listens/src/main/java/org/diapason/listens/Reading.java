package org.diapason.listens;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reading a table of listens came to, in rows: {@code listens} accepted, {@code duplicates} left out because their
 * identifier was there already, and {@code bad} kept aside, by reason.
 */
public record Reading(long listens, long duplicates, SortedMap<String, Long> bad) {

    public Reading {
        bad = Collections.unmodifiableSortedMap(new TreeMap<>(bad));
    }

    /** All bad rows. */
    public long badRows() {
        return bad.values().stream().mapToLong(Long::longValue).sum();
    }
}
