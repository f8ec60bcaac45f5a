package org.diapason.listens.graph;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A bipartite graph drawn edge by edge, from a seed. */
final class Sketch {
    private final Random random;
    private final int lefts;
    private final int rights;
    private final Map<Long, Integer> counts = new TreeMap<>();

    Sketch(long seed, int lefts, int rights) {
        this.random = new Random(seed);
        this.lefts = lefts;
        this.rights = rights;
    }

    /** Each left node from {@code from} to {@code to} visits {@code visits} times any right node from {@code low} to {@code high}. */
    Sketch visits(int from, int to, int low, int high, int visits) {
        for (var left = from; left < to; left++) {
            for (var i = 0; i < visits; i++) {
                counts.merge((long) left * rights + low + random.nextInt(high - low), 1, Integer::sum);
            }
        }
        return this;
    }

    BipartiteGraph draw() {
        return drawn(
                lefts,
                rights,
                counts.entrySet().stream()
                        .map(edge -> new int[] {
                            (int) (edge.getKey() / rights), (int) (edge.getKey() % rights), edge.getValue()
                        })
                        .toArray(int[][]::new));
    }

    /** The graph of these edges: left node, right node, count. */
    static BipartiteGraph drawn(int lefts, int rights, int[]... edges) {
        var degrees = new int[lefts];
        for (var edge : edges) {
            degrees[edge[0]]++;
        }
        var drawing = new BipartiteGraph.Drawing(degrees, rights);
        for (var edge : edges) {
            drawing.add(edge[0], edge[1], edge[2]);
        }
        return drawing.finish();
    }
}
