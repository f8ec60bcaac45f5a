package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Figures of a comparison, each with its interval of 95 %. */
final class Figures {

    private static final double Z = 1.959964;
    private static final int RESAMPLES = 300;

    private Figures() {}

    /** A score, whether it belongs to what a machine made, and the work that it is part of. */
    record Scored(double score, boolean generated, String work) {}

    /** A figure between its bounds. */
    record Interval(double low, double value, double high) {
        /** In three digits. */
        String words() {
            return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", value, low, high);
        }

        /** In per cent. */
        String percent() {
            return String.format(Locale.ROOT, "%.1f %% (%.1f–%.1f)", 100 * value, 100 * low, 100 * high);
        }
    }

    /** A share with Wilson's interval. */
    static Interval share(long some, long all) {
        if (all == 0) {
            return new Interval(0, 0, 1);
        }
        double share = some / (double) all;
        double centre = (share + Z * Z / (2 * all)) / (1 + Z * Z / all);
        double half = Z / (1 + Z * Z / all) * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        return new Interval(Math.max(0, centre - half), share, Math.min(1, centre + half));
    }

    /** The upper bound of a share at 95 %, one-sided, where none of n erred: the n-th root of 5 %. */
    static double boundWhereNoneErred(long n) {
        return n == 0 ? 1 : 1 - Math.pow(0.05, 1.0 / n);
    }

    /** The probability that a generated one scores higher than a human one; works are resampled, not files. */
    static Interval areaUnderCurve(List<Scored> scored) {
        Map<String, List<Scored>> works = new TreeMap<>();
        scored.forEach(one -> works.computeIfAbsent(one.generated() + one.work(), _ -> new ArrayList<>())
                .add(one));
        List<List<Scored>> generated = side(works, "true");
        List<List<Scored>> human = side(works, "false");
        SplittableRandom chance = new SplittableRandom(1);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<Scored> drawn = new ArrayList<>();
            draw(generated, chance, drawn);
            draw(human, chance, drawn);
            resampled[i] = area(drawn);
        }
        Arrays.sort(resampled);
        return new Interval(resampled[RESAMPLES / 40], area(scored), resampled[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    private static List<List<Scored>> side(Map<String, List<Scored>> works, String prefix) {
        return works.entrySet().stream()
                .filter(work -> work.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void draw(List<List<Scored>> works, SplittableRandom chance, List<Scored> drawn) {
        for (int i = 0; i < works.size(); i++) {
            drawn.addAll(works.get(chance.nextInt(works.size())));
        }
    }

    /** Mann and Whitney's U over the number of pairs; ties count half. */
    static double area(List<Scored> scored) {
        double[] human = scores(scored, false);
        double[] generated = scores(scored, true);
        double won = 0;
        int below = 0;
        int notAbove = 0;
        for (double score : generated) {
            while (below < human.length && human[below] < score) {
                below++;
            }
            while (notAbove < human.length && human[notAbove] <= score) {
                notAbove++;
            }
            won += 0.5 * (below + notAbove);
        }
        return won / ((double) human.length * generated.length);
    }

    /** The share of generated ones above all but this share of human ones. */
    static Interval foundAt(List<Scored> scored, double falsePositives) {
        double[] human = scores(scored, false);
        double threshold = human[Math.min(human.length - 1, (int) Math.floor((1 - falsePositives) * human.length))];
        double[] generated = scores(scored, true);
        return share(Arrays.stream(generated).filter(score -> score > threshold).count(), generated.length);
    }

    private static double[] scores(List<Scored> scored, boolean generated) {
        return scored.stream()
                .filter(one -> one.generated() == generated)
                .mapToDouble(Scored::score)
                .sorted()
                .toArray();
    }

    /** Pearson's correlation. */
    static double correlation(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double product = 0;
        double squaresX = 1e-12;
        double squaresY = 1e-12;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - meanX) * (y[i] - meanY);
            squaresX += (x[i] - meanX) * (x[i] - meanX);
            squaresY += (y[i] - meanY) * (y[i] - meanY);
        }
        return product / Math.sqrt(squaresX * squaresY);
    }
}
