package org.diapason.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Listens by hour and day as a field of squares: hours run downwards, days to the right. The darkest square is the field's own
 * fullest hour, so that rhythms compare and not sizes.
 */
final class HoursAndDays {
    static final HoursAndDays NONE = new HoursAndDays();

    private static final int HOURS = 24;

    private final Map<Integer, long[]> days = new TreeMap<>();

    /** Counts the listens of one hour; {@code day} from zero. */
    void add(int day, int hour, long listens) {
        days.computeIfAbsent(day, _ -> new long[HOURS])[hour] += listens;
    }

    String svg(String label) {
        int width = 1 + days.keySet().stream().mapToInt(day -> day).max().orElse(0);
        var squares = new StringBuilder();
        long most = days.values().stream().flatMapToLong(Arrays::stream).max().orElse(1);
        days.forEach((day, hours) -> {
            for (int hour = 0; hour < HOURS; hour++) {
                if (hours[hour] > 0) {
                    squares.append(square(day, hour, (double) hours[hour] / most));
                }
            }
        });
        return "<svg viewBox=\"0 0 %d 288\" role=\"img\" aria-label=\"%s\"><rect class=\"field\" width=\"%d\" height=\"288\"/>%s</svg>"
                .formatted(width * 22, label, width * 22, squares);
    }

    private static String square(int day, int hour, double shade) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"21\" height=\"11\" fill-opacity=\"%.2f\"/>",
                day * 22,
                hour * 12,
                0.08 + 0.92 * shade);
    }
}
