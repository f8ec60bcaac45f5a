package org.diapason.listens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * SQL statements from a {@code .sql} file beside a class, with the blanks it may have.
 *
 * <p>A blank is written {@code {{name}}}. Statements end with a semicolon at the end of a line.
 */
public record Script(String text) {

    /** The file {@code name} in the package of {@code neighbour}. */
    public static Script beside(Class<?> neighbour, String name) {
        try (var stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No script " + name + " beside " + neighbour.getName());
            }
            return new Script(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This script with one blank filled by SQL; the caller quotes what comes from outside. */
    public Script fill(String blank, String sql) {
        return new Script(text.replace("{{" + blank + "}}", sql));
    }

    /** This script with one blank filled by a whole number. */
    public Script fill(String blank, long number) {
        return fill(blank, Long.toString(number));
    }

    List<String> statements() {
        var unfilled = text.indexOf("{{");
        if (unfilled >= 0) {
            throw new IllegalArgumentException("A blank was left: " + text.substring(unfilled, text.indexOf("}}") + 2));
        }
        return Arrays.stream(text.split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** A text as an SQL literal. */
    public static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
