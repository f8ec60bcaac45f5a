package org.diapason.listens.graph;

/**
 * Counted edges between {@code lefts} and {@code rights}, in compressed rows from both sides.
 *
 * <p>The neighbours of a node ascend. It holds 16 bytes an edge, and 8 more while it is drawn.
 */
public final class BipartiteGraph {
    private final Rows lefts;
    private final Rows rights;

    private BipartiteGraph(Rows lefts, Rows rights) {
        this.lefts = lefts;
        this.rights = rights;
    }

    /** A graph under construction, from edges in any order, each pair at most once. */
    public static final class Drawing {
        private final int rights;
        private final Rows rows;
        private final int[] next;

        /**
         * @param degrees how many edges each left node will have
         */
        public Drawing(int[] degrees, int rights) {
            this.rights = rights;
            this.rows = Rows.empty(degrees);
            this.next = rows.starts.clone();
        }

        /**
         * @param count how often, at least 1
         */
        public void add(int left, int right, int count) {
            var place = next[left]++;
            rows.neighbours[place] = right;
            rows.counts[place] = count;
        }

        /** The graph, once all edges are there. Turning its rows twice sorts them: the classic transposition of sparse matrices. */
        public BipartiteGraph finish() {
            var byRight = rows.turn(rights);
            return new BipartiteGraph(byRight.turn(rows.size()), byRight);
        }
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

        private static Rows empty(int[] degrees) {
            var starts = new int[degrees.length + 1];
            for (var node = 0; node < degrees.length; node++) {
                starts[node + 1] = Math.addExact(starts[node], degrees[node]);
            }
            return new Rows(starts, new int[starts[degrees.length]], new int[starts[degrees.length]]);
        }

        /** The same edges from the other side, which has so many nodes. */
        private Rows turn(int nodes) {
            var degrees = new int[nodes];
            for (var neighbour : neighbours) {
                degrees[neighbour]++;
            }
            var turned = empty(degrees);
            var next = turned.starts.clone();
            for (var node = 0; node < size(); node++) {
                for (var edge = starts[node]; edge < starts[node + 1]; edge++) {
                    var place = next[neighbours[edge]]++;
                    turned.neighbours[place] = node;
                    turned.counts[place] = counts[edge];
                }
            }
            return turned;
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
