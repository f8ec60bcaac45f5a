package org.diapason.facts.listening;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Parquet files that hold a month's listens, as known at a time.
 *
 * @param files each by its path below the folder of listens, such as {@code
 *     date=2026-10-01/<digest>.parquet}
 */
public record MonthOfListens(YearMonth month, SortedMap<String, Path> files) {
    public MonthOfListens {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
