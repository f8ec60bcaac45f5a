package org.diapason.charter;

import java.util.regex.Pattern;

/**
 * The name of a version of the charter: the month that it is dated, {@code 2026-01}. Every decision
 * cites one.
 */
public record VersionId(String text) implements Comparable<VersionId> {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    public VersionId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A version of the charter is named by its month, such as 2026-01; this came: " + text);
        }
    }

    @Override
    public int compareTo(VersionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
