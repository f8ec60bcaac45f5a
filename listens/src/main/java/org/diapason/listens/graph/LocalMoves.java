package org.diapason.listens.graph;

import java.util.Arrays;

/** First phase of the method of {@link Communities}: each node moves to the neighbouring community where modularity gains most. */
final class LocalMoves {
    /** Sweeps after which the moves that remain no longer change which groups are found. */
    private static final int SWEEPS = 12;

    /** A sweep that moves a smaller share of the nodes is the last of its level. */
    private static final double STILL = 0.002;

    private final WeightedGraph graph;
    private final double factor;
    private final int[] community;
    private final double[] left;
    private final double[] right;
    private final double[] towards;
    private final int[] touched;
    private int touchedSize;

    LocalMoves(WeightedGraph graph) {
        this.graph = graph;
        this.factor = 1 / graph.total();
        this.community = new int[graph.size()];
        Arrays.setAll(community, node -> node);
        this.left = graph.left().clone();
        this.right = graph.right().clone();
        this.towards = new double[graph.size()];
        this.touched = new int[graph.size()];
    }

    int[] run() {
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            var moves = 0;
            for (var node = 0; node < graph.size(); node++) {
                moves += move(node) ? 1 : 0;
            }
            if (moves <= STILL * graph.size()) {
                break;
            }
        }
        return community;
    }

    private boolean move(int node) {
        var home = community[node];
        left[home] -= graph.left()[node];
        right[home] -= graph.right()[node];
        gather(node);
        var best = home;
        var bestGain = gain(node, home);
        for (var i = 0; i < touchedSize; i++) {
            var candidate = touched[i];
            var gain = gain(node, candidate);
            if (gain > bestGain || (gain == bestGain && best != home && candidate < best)) {
                best = candidate;
                bestGain = gain;
            }
        }
        forget();
        left[best] += graph.left()[node];
        right[best] += graph.right()[node];
        community[node] = best;
        return best != home;
    }

    private void gather(int node) {
        for (var edge = graph.starts()[node]; edge < graph.starts()[node + 1]; edge++) {
            var other = community[graph.targets()[edge]];
            if (towards[other] == 0) {
                touched[touchedSize++] = other;
            }
            towards[other] += graph.weights()[edge];
        }
    }

    private void forget() {
        for (var i = 0; i < touchedSize; i++) {
            towards[touched[i]] = 0;
        }
        touchedSize = 0;
    }

    private double gain(int node, int candidate) {
        var expected = graph.left()[node] * right[candidate] + graph.right()[node] * left[candidate];
        return towards[candidate] - factor * expected;
    }
}
