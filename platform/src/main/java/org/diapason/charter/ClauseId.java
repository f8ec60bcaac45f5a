package org.diapason.charter;

import java.util.regex.Pattern;

/**
 * The number of a promise, {@code C1} to {@code C65} in the version of January 2026. A clause keeps its
 * number from version to version.
 *
 * @param text as it is written: {@code C} and a number without leading zero
 */
public record ClauseId(String text) implements Comparable<ClauseId> {
    private static final Pattern FORM = Pattern.compile("C[1-9][0-9]{0,3}");

    public ClauseId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A clause is written C and its number, such as C37; this came: " + text);
        }
    }

    public static ClauseId of(int number) {
        return new ClauseId("C" + number);
    }

    public int number() {
        return Integer.parseInt(text.substring(1));
    }

    @Override
    public int compareTo(ClauseId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return text;
    }
}
