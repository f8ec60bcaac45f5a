package org.diapason.listens.graph;

import java.util.Arrays;

/**
 * Counted edges between {@code lefts} and {@code rights}, in compressed rows from both sides.
 *
 * <p>The neighbours of a node ascend. It holds 16 bytes an edge.
 */
public final class BipartiteGraph {
    private final Rows lefts;
    private final Rows rights;

    private BipartiteGraph(Rows lefts, Rows rights) {
        this.lefts = lefts;
        this.rights = rights;
    }

    /**
     * The graph of {@code size} edges in any order, each pair at most once; longer arrays are read up to {@code size}.
     *
     * @param counts how often, at least 1
     */
    public static BipartiteGraph of(int lefts, int rights, int size, int[] left, int[] right, int[] counts) {
        // Turning the rows twice sorts them: the classic transposition of sparse matrices.
        var byRight = Rows.group(rights, size, right, left, counts);
        var byLeft = byRight.turn(lefts);
        return new BipartiteGraph(byLeft, byLeft.turn(rights));
    }

    public int lefts() {
        return lefts.size();
    }

    public int rights() {
        return rights.size();
    }

    public int edges() {
        return lefts.neighbours.length;
    }

    /** The sum of all counts. */
    public long total() {
        var sum = 0L;
        for (var count : lefts.counts) {
            sum += count;
        }
        return sum;
    }

    /** The rows of the left nodes. */
    public Rows fromLeft() {
        return lefts;
    }

    /** The rows of the right nodes. */
    public Rows fromRight() {
        return rights;
    }

    /** The edges of each node of one side. */
    public static final class Rows {
        private final int[] starts;
        private final int[] neighbours;
        private final int[] counts;

        private Rows(int[] starts, int[] neighbours, int[] counts) {
            this.starts = starts;
            this.neighbours = neighbours;
            this.counts = counts;
        }

        private static Rows group(int nodes, int size, int[] keys, int[] values, int[] counts) {
            var starts = new int[nodes + 1];
            for (var edge = 0; edge < size; edge++) {
                starts[keys[edge] + 1]++;
            }
            for (var node = 0; node < nodes; node++) {
                starts[node + 1] += starts[node];
            }
            var next = starts.clone();
            var rows = new Rows(starts, new int[size], new int[size]);
            for (var edge = 0; edge < size; edge++) {
                var place = next[keys[edge]]++;
                rows.neighbours[place] = values[edge];
                rows.counts[place] = counts[edge];
            }
            return rows;
        }

        private Rows turn(int nodes) {
            var keys = new int[neighbours.length];
            for (var node = 0; node < size(); node++) {
                Arrays.fill(keys, starts[node], starts[node + 1], node);
            }
            return group(nodes, neighbours.length, neighbours, keys, counts);
        }

        public int size() {
            return starts.length - 1;
        }

        /** The first edge of a node; its last is before {@code start(node + 1)}. */
        public int start(int node) {
            return starts[node];
        }

        public int degree(int node) {
            return starts[node + 1] - starts[node];
        }

        /** The sum of a node's counts. */
        public long total(int node) {
            var sum = 0L;
            for (var edge = starts[node]; edge < starts[node + 1]; edge++) {
                sum += counts[edge];
            }
            return sum;
        }

        public int neighbour(int edge) {
            return neighbours[edge];
        }

        public int count(int edge) {
            return counts[edge];
        }
    }
}
