package org.diapason.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON with one spelling for each value (RFC 8785), for strings, whole numbers, booleans, lists and maps:
 * no spaces, keys in the order of their UTF-16 code units, few escapes.
 */
final class CanonicalJson {
    /** Largest whole number that every reader of JSON understands exactly: 2^53 - 1 (RFC 7493, section 2.2). */
    private static final long LARGEST = 9_007_199_254_740_991L;

    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {}

    /** The value as UTF-8. */
    static byte[] of(Object value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(value);
        return writer.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        switch (value) {
            case String text -> writeText(text);
            case Integer number -> json.append(number.intValue());
            case Long number -> writeNumber(number);
            case Boolean truth -> json.append(truth.booleanValue());
            case Commitment commitment -> writeText(commitment.toString());
            case List<?> list -> writeList(list);
            case Map<?, ?> map -> writeMap(map);
            default ->
                throw new IllegalArgumentException(
                        "An entry holds text, whole numbers, true or false, commitments, lists and maps; this came: "
                                + value + " (" + value.getClass().getName() + "). Write it as text.");
        }
    }

    private void writeNumber(long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException(
                    "A number in an entry lies within ±" + LARGEST + "; " + number + " came. Write it as text.");
        }
        json.append(number);
    }

    private void writeList(List<?> list) {
        json.append('[');
        for (Iterator<?> values = list.iterator(); values.hasNext(); ) {
            write(values.next());
            json.append(values.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private void writeMap(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key(key), value));
        json.append('{');
        for (Iterator<Map.Entry<String, Object>> fields = sorted.entrySet().iterator(); fields.hasNext(); ) {
            Map.Entry<String, Object> field = fields.next();
            writeText(field.getKey());
            json.append(':');
            write(field.getValue());
            json.append(fields.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private static String key(Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("A key of a map in an entry is text; this came: " + key);
    }

    private void writeText(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Text in an entry is whole Unicode; half a character came in: " + text);
        }
        json.append('"');
        text.chars().forEach(this::writeCharacter);
        json.append('"');
    }

    private void writeCharacter(int character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (character < ' ') {
                    json.append("\\u").append(HexFormat.of().toHexDigits((char) character));
                } else {
                    json.append((char) character);
                }
            }
        }
    }
}
