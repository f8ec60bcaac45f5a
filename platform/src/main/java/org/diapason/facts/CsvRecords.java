package org.diapason.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The records of a CSV text, one after another (RFC 4180: commas, quotes doubled inside quotes, line
 * breaks allowed inside quotes).
 *
 * <p>A quote that is still open after {@value #LINES_A_RECORD} lines was never meant to span them: its
 * line is a record of its own, unclosed, and reading goes on with the next line.
 */
final class CsvRecords {
    private static final int LINES_A_RECORD = 100;

    private final BufferedReader text;
    private final Deque<String> pushedBack = new ArrayDeque<>();
    private long line;

    CsvRecords(BufferedReader text) {
        this.text = text;
    }

    /**
     * A record.
     *
     * @param line the line on which it begins, from 1
     * @param closed whether its quotes match; when not, {@code fields} holds the whole line
     */
    record Fields(long line, List<String> fields, boolean closed) {}

    Optional<Fields> next() throws IOException {
        String first = nextLine();
        while (first != null && first.isBlank()) {
            first = nextLine();
        }
        return first == null ? Optional.empty() : Optional.of(record(first));
    }

    private Fields record(String first) throws IOException {
        long start = line;
        List<String> more = new ArrayList<>();
        StringBuilder record = new StringBuilder(first);
        while (isOpen(record)) {
            String next = more.size() < LINES_A_RECORD ? nextLine() : null;
            if (next == null) {
                more.reversed().forEach(pushedBack::addFirst);
                line -= more.size();
                return new Fields(start, List.of(first), false);
            }
            more.add(next);
            record.append('\n').append(next);
        }
        return new Fields(start, split(record), true);
    }

    private String nextLine() throws IOException {
        String next = pushedBack.isEmpty() ? text.readLine() : pushedBack.removeFirst();
        if (next != null) {
            line++;
        }
        return next;
    }

    private static boolean isOpen(CharSequence record) {
        return record.chars().filter(character -> character == '"').count() % 2 == 1;
    }

    private static List<String> split(CharSequence record) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < record.length(); i++) {
            char character = record.charAt(i);
            if (character == '"' && quoted && i + 1 < record.length() && record.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
