package org.diapason.listens.graph;

/**
 * How much an edge tells about its left node: little where everybody goes, and the tenth time less than the first.
 *
 * <p>Weight of an edge = (1 + ln count) × ln(1 + lefts / degree of the right node). The second factor makes camouflage on
 * popular nodes cheap to see through, after Hooi et al., FRAUDAR (KDD 2016), section 4.2, who take 1 / ln(degree + 5).
 */
public final class Distinction {
    private final float[] rarity;

    public Distinction(BipartiteGraph graph) {
        rarity = new float[graph.rights()];
        for (var right = 0; right < rarity.length; right++) {
            rarity[right] = (float) Math.log1p(
                    (double) graph.lefts() / Math.max(1, graph.fromRight().degree(right)));
        }
    }

    public float weight(int right, int count) {
        return (float) (1 + Math.log(count)) * rarity[right];
    }
}
