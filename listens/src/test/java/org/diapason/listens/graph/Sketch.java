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
        var edges = new int[3][counts.size()];
        var next = 0;
        for (var edge : counts.entrySet()) {
            edges[0][next] = (int) (edge.getKey() / rights);
            edges[1][next] = (int) (edge.getKey() % rights);
            edges[2][next++] = edge.getValue();
        }
        return BipartiteGraph.of(lefts, rights, next, edges[0], edges[1], edges[2]);
    }
}
