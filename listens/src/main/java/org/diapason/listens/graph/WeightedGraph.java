package org.diapason.listens.graph;

/**
 * An undirected graph with weights, made from a bipartite one: node {@code i} is left node {@code i}, node {@code lefts + j}
 * is right node {@code j}; a node of a coarser graph stands for many.
 *
 * <p>The edges of node {@code i} stand from {@code starts[i]} to {@code starts[i + 1]}, in arrays that may be longer.
 * {@code left} and {@code right} are the weights of the edges that end at a node's left and right parts. Loops are left out.
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

    /** The graph of the right nodes with at most so many visitors; the others have no edges. */
    static WeightedGraph of(BipartiteGraph graph, Distinction distinction, int mostVisitors) {
        var nodes = graph.lefts() + graph.rights();
        var starts = new int[nodes + 1];
        var size = 2 * edges(graph, mostVisitors);
        var targets = new int[size];
        var weights = new float[size];
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
                if (graph.fromRight().degree(onLeft ? other : own) <= mostVisitors) {
                    targets[next] = onLeft ? graph.lefts() + other : other;
                    weights[next] = distinction.weight(onLeft ? other : own, rows.count(edge));
                    sum += weights[next++];
                }
            }
            (onLeft ? left : right)[node] = sum;
            starts[node + 1] = next;
        }
        return new WeightedGraph(starts, targets, weights, left, right);
    }

    private static int edges(BipartiteGraph graph, int mostVisitors) {
        var edges = 0;
        for (var right = 0; right < graph.rights(); right++) {
            var visitors = graph.fromRight().degree(right);
            edges += visitors <= mostVisitors ? visitors : 0;
        }
        return edges;
    }
}
