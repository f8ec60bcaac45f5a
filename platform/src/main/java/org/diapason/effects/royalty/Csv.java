package org.diapason.effects.royalty;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated values, quoted where RFC 4180 wants it. */
final class Csv {
    private Csv() {}

    static String line(Object... fields) {
        return Arrays.stream(fields).map(field -> quoted(field.toString())).collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
