package org.diapason.listens.graph;

/**
 * How much an edge tells about its left node: little where everybody goes, and the tenth time less than the first.
 *
 * <p>Weight of an edge = (1 + ln count) × ln(1 + lefts / degree of the right node). The second factor makes camouflage on
 * popular nodes cheap to see through, after Hooi et al., FRAUDAR (KDD 2016), section 4.2, who take 1 / ln(degree + 5).
 * Counts above 1,023 weigh no more.
 */
public final class Distinction {
    private static final int TABLED = 1024;

    /** A right node that one in fifty left nodes goes to, and two thousand of them at least, is common. */
    private static final int COMMON_SHARE = 50;

    private static final int COMMON_LEAST = 2_000;

    private final float[] rarity;
    private final double[] totals;
    private final float[] repeats = new float[TABLED];
    private final int common;

    public Distinction(BipartiteGraph graph) {
        this.common = Math.max(COMMON_LEAST, graph.lefts() / COMMON_SHARE);
        rarity = new float[graph.rights()];
        for (var right = 0; right < rarity.length; right++) {
            rarity[right] = (float) StrictMath.log1p(
                    (double) graph.lefts() / Math.max(1, graph.fromRight().degree(right)));
        }
        for (var count = 1; count < TABLED; count++) {
            repeats[count] = (float) (1 + StrictMath.log(count));
        }
        totals = totals(graph);
    }

    private double[] totals(BipartiteGraph graph) {
        var rows = graph.fromLeft();
        var sums = new double[graph.lefts()];
        for (var left = 0; left < sums.length; left++) {
            for (var edge = rows.start(left); edge < rows.start(left + 1); edge++) {
                sums[left] += weight(rows.neighbour(edge), rows.count(edge));
            }
        }
        return sums;
    }

    public float weight(int right, int count) {
        return repeats[Math.min(count, TABLED - 1)] * rarity[right];
    }

    /** The weight of all edges of a left node. */
    public double total(int left) {
        return totals[left];
    }

    /**
     * How many visitors a right node may have to tell anything of which left nodes belong together. The edges of the others
     * still weigh in how devoted a left node is.
     */
    public int mostVisitors() {
        return common;
    }
}
