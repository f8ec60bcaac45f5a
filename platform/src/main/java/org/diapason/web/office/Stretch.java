package org.diapason.web.office;

import java.util.List;

/**
 * A stretch of a list: there are more when it is full.
 *
 * @param from how many come before it
 * @param asked what the list was asked for
 * @param most it can hold
 */
record Stretch<T>(List<T> rows, int from, String asked, int most) {
    boolean hasMore() {
        return rows.size() == most;
    }

    int before() {
        return Math.max(0, from - most);
    }

    int after() {
        return from + most;
    }
}
