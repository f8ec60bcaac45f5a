package org.diapason.world.listening;

import java.util.Arrays;
import org.diapason.world.chance.Chance;

/**
 * How much each of many people listens in a month: lognormal, and together exactly as much as asked.
 *
 * <p>In HetRec 2011 Last.fm-2K the logarithm of lifetime totals has deviation 1.52; part of that is
 * how long people have been there. 1.1 is taken for a month. Who draws more than 2,500 draws again, so
 * that nobody listens for more than about six hours a day.
 */
public final class Volumes {
    private static final double SIGMA = 1.1;
    private static final int LIMIT = 2_500;

    private Volumes() {}

    /** Splits a total among people; with too few people for it the limit gives way. */
    public static int[] split(long total, int people, Chance chance) {
        double median = (double) total / people * StrictMath.exp(-SIGMA * SIGMA / 2);
        double limit = Math.max(LIMIT, 5 * median);
        double[] wishes = new double[people];
        for (int i = 0; i < people; i++) {
            do {
                wishes[i] = chance.logNormal(median, SIGMA);
            } while (wishes[i] > limit);
        }
        return share(total, wishes);
    }

    /** Whole numbers in the proportion of the wishes that add up to the total (largest remainder). */
    public static int[] share(long total, double[] wishes) {
        double sum = 0;
        for (double wish : wishes) {
            sum += wish;
        }
        int[] parts = new int[wishes.length];
        double[] remainders = new double[wishes.length];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            double exact = total * (wishes[i] / sum);
            parts[i] = (int) exact;
            remainders[i] = exact - parts[i];
            given += parts[i];
        }
        Integer[] order = new Integer[parts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(remainders[b], remainders[a]));
        for (int i = 0; given < total; i = (i + 1) % parts.length) {
            parts[order[i]]++;
            given++;
        }
        return parts;
    }
}
