package org.diapason.web.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Listens by hour and day, of a ring and of everybody else, as two fields of squares. The shade of a square is its count
 * against a full square of its own field, so that rhythms compare and not sizes; the two fullest in a hundred are full.
 *
 * @param days in the field
 * @param ring the squares of the ring that have listens, by their shade
 * @param others those of everybody else
 */
record HeatMap(LocalDate from, int days, List<Shade> ring, List<Shade> others) {
    static final int HOURS = 24;

    /** The sides of a square, the gap to its neighbour left out: a page is wide and not high. */
    static final int WIDTH = 22;

    static final int HEIGHT = 12;

    /** As many shades as an eye tells apart. */
    private static final int SHADES = 20;

    private static final double FAINTEST = 0.08;

    HeatMap {
        ring = List.copyOf(ring);
        others = List.copyOf(others);
    }

    /**
     * All squares of one shade, as one path: a page draws twenty things in place of a thousand.
     *
     * @param opacity 0 to 1, as SVG writes it
     * @param path in SVG's units, the first hour of the first day at the origin
     */
    record Shade(String opacity, String path) {}

    /** Counts, square by square. */
    static final class Counts {
        private final LocalDate from;
        private final long[][][] counts;

        Counts(LocalDate from, LocalDate to) {
            this.from = from;
            this.counts = new long[2][(int) (to.toEpochDay() - from.toEpochDay()) + 1][HOURS];
        }

        void add(boolean suspected, LocalDate day, int hour, long listens) {
            counts[suspected ? 1 : 0][(int) (day.toEpochDay() - from.toEpochDay())][hour] += listens;
        }

        HeatMap drawn() {
            return new HeatMap(from, counts[0].length, shades(counts[1]), shades(counts[0]));
        }

        private static List<Shade> shades(long[][] field) {
            double full = full(field);
            SortedMap<Integer, StringBuilder> paths = new TreeMap<>();
            for (int day = 0; day < field.length; day++) {
                for (int hour = 0; hour < HOURS; hour++) {
                    long listens = field[day][hour];
                    if (listens > 0) {
                        int shade = (int) Math.ceil(SHADES * Math.min(1, listens / full));
                        paths.computeIfAbsent(shade, _ -> new StringBuilder()).append(square(day, hour));
                    }
                }
            }
            return paths.entrySet().stream()
                    .map(path ->
                            new Shade(opacity(path.getKey()), path.getValue().toString()))
                    .toList();
        }

        private static String square(int day, int hour) {
            return "M" + day * WIDTH + " " + hour * HEIGHT + "h" + (WIDTH - 1) + "v" + (HEIGHT - 1) + "h-" + (WIDTH - 1)
                    + "z";
        }

        private static String opacity(int shade) {
            return String.format(Locale.ROOT, "%.2f", FAINTEST + (1 - FAINTEST) * shade / SHADES);
        }

        private static double full(long[][] field) {
            long[] counts = Arrays.stream(field)
                    .flatMapToLong(Arrays::stream)
                    .filter(count -> count > 0)
                    .sorted()
                    .toArray();
            return counts.length == 0 ? 1 : counts[(int) (0.98 * (counts.length - 1))];
        }
    }
}
