package org.diapason.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Listens by hour and day, of a ring and of everybody else, as two fields of squares. The shade of a square is its count
 * against a full square of its own field, so that rhythms compare and not sizes; the two fullest in a hundred are full.
 *
 * @param days in the field
 * @param ring the squares of the ring that have listens
 * @param others those of everybody else
 */
record HeatMap(LocalDate from, int days, List<Square> ring, List<Square> others) {
    static final int HOURS = 24;

    HeatMap {
        ring = List.copyOf(ring);
        others = List.copyOf(others);
    }

    /**
     * One hour of one day.
     *
     * @param shade 0 to 1
     */
    record Square(int day, int hour, long listens, double shade) {
        /** The shade as SVG writes it. */
        String opacity() {
            return String.format(Locale.ROOT, "%.2f", shade);
        }
    }

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
            return new HeatMap(from, counts[0].length, squares(counts[1]), squares(counts[0]));
        }

        private static List<Square> squares(long[][] field) {
            double full = full(field);
            List<Square> squares = new ArrayList<>();
            for (int day = 0; day < field.length; day++) {
                for (int hour = 0; hour < HOURS; hour++) {
                    long listens = field[day][hour];
                    if (listens > 0) {
                        squares.add(new Square(day, hour, listens, 0.08 + 0.92 * Math.min(1, listens / full)));
                    }
                }
            }
            return squares;
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
