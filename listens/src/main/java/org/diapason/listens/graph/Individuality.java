package org.diapason.listens.graph;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far the members of a block differ from one another beyond chance.
 *
 * <p>If all draw from one list, a left and a right node share (what one gives the block × what the other gets of it) /
 * total, give or take chance: Pearson's chi-square over its degrees of freedom is then near 1, below it if they take turns.
 * Favourites of one's own make it much larger, whatever the volumes and popularities.
 */
public final class Individuality {
    private Individuality() {}

    /** Chi-square over degrees of freedom; empty with fewer than two nodes on a side. */
    public static OptionalDouble of(Block block, BipartiteGraph graph) {
        var lefts = block.lefts();
        var rights = block.rights();
        if (lefts.length < 2 || rights.length < 2) {
            return OptionalDouble.empty();
        }
        var given = new long[lefts.length];
        var taken = new long[rights.length];
        each(block, graph, (left, right, count) -> {
            given[left] += count;
            taken[right] += count;
        });
        var all = Arrays.stream(given).sum();
        var sum = new double[1];
        each(block, graph, (left, right, count) -> sum[0] += (double) count * count / given[left] / taken[right]);
        var square = all * (sum[0] - 1);
        return OptionalDouble.of(square / ((lefts.length - 1.0) * (rights.length - 1.0)));
    }

    private interface Visit {
        void see(int left, int right, int count);
    }

    private static void each(Block block, BipartiteGraph graph, Visit visit) {
        var rows = graph.fromRight();
        for (var right = 0; right < block.rights().length; right++) {
            var node = block.rights()[right];
            for (var edge = rows.start(node); edge < rows.start(node + 1); edge++) {
                var place = Arrays.binarySearch(block.lefts(), rows.neighbour(edge));
                if (place >= 0) {
                    visit.see(place, right, rows.count(edge));
                }
            }
        }
    }
}
