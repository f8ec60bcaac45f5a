package org.diapason.listens.graph;

/**
 * An undirected graph with weights, made from a bipartite one: node {@code i} is left node {@code i}, node {@code lefts + j}
 * is right node {@code j}; a node of a coarser graph stands for many.
 *
 * <p>{@code left} and {@code right} are the weights of the edges that end at a node's left and right parts. Loops are left
 * out.
 */
record WeightedGraph(int[] starts, int[] targets, float[] weights, double[] left, double[] right) {

    int size() {
        return left.length;
    }

    /** The weight of all edges, each counted once. */
    double total() {
        var sum = 0.0;
        for (var weight : left) {
            sum += weight;
        }
        return sum;
    }

    static WeightedGraph of(BipartiteGraph graph, Distinction distinction) {
        var nodes = graph.lefts() + graph.rights();
        var starts = new int[nodes + 1];
        var targets = new int[2 * graph.edges()];
        var weights = new float[2 * graph.edges()];
        var left = new double[nodes];
        var right = new double[nodes];
        var next = 0;
        for (var node = 0; node < nodes; node++) {
            var onLeft = node < graph.lefts();
            var rows = onLeft ? graph.fromLeft() : graph.fromRight();
            var own = onLeft ? node : node - graph.lefts();
            var sum = 0.0;
            for (var edge = rows.start(own); edge < rows.start(own + 1); edge++) {
                var other = rows.neighbour(edge);
                targets[next] = onLeft ? graph.lefts() + other : other;
                weights[next] = distinction.weight(onLeft ? other : own, rows.count(edge));
                sum += weights[next++];
            }
            (onLeft ? left : right)[node] = sum;
            starts[node + 1] = next;
        }
        return new WeightedGraph(starts, targets, weights, left, right);
    }
}
