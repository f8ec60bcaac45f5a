package org.diapason.listens.graph;

import java.util.Arrays;

/** Second phase of the method of {@link Communities}: a community becomes a node, numbered in order of its first member. */
final class Merge {
    private final WeightedGraph fine;
    private final int[] community;
    private final int size;

    Merge(WeightedGraph fine, int[] moved) {
        this.fine = fine;
        this.community = new int[fine.size()];
        var numbers = new int[fine.size()];
        Arrays.fill(numbers, -1);
        var next = 0;
        for (var node = 0; node < fine.size(); node++) {
            if (numbers[moved[node]] < 0) {
                numbers[moved[node]] = next++;
            }
            community[node] = numbers[moved[node]];
        }
        this.size = next;
    }

    int size() {
        return size;
    }

    int community(int node) {
        return community[node];
    }

    WeightedGraph graph() {
        var edges = new Edges();
        var starts = new int[size + 1];
        var firsts = firsts();
        var members = members(firsts);
        for (var node = 0; node < size; node++) {
            for (var i = firsts[node]; i < firsts[node + 1]; i++) {
                collect(members[i], node, edges);
            }
            starts[node + 1] = edges.close();
        }
        return new WeightedGraph(starts, edges.targets, edges.weights, sums(fine.left()), sums(fine.right()));
    }

    private void collect(int member, int home, Edges edges) {
        for (var edge = fine.starts()[member]; edge < fine.starts()[member + 1]; edge++) {
            var other = community[fine.targets()[edge]];
            if (other != home) {
                edges.add(other, fine.weights()[edge]);
            }
        }
    }

    private int[] firsts() {
        var firsts = new int[size + 1];
        for (var node : community) {
            firsts[node + 1]++;
        }
        for (var node = 0; node < size; node++) {
            firsts[node + 1] += firsts[node];
        }
        return firsts;
    }

    private int[] members(int[] firsts) {
        var next = firsts.clone();
        var members = new int[community.length];
        for (var node = 0; node < community.length; node++) {
            members[next[community[node]]++] = node;
        }
        return members;
    }

    private double[] sums(double[] parts) {
        var sums = new double[size];
        for (var node = 0; node < parts.length; node++) {
            sums[community[node]] += parts[node];
        }
        return sums;
    }

    /** Edges under construction; those of the open node with one target are added up. */
    private final class Edges {
        private int[] targets = new int[size];
        private float[] weights = new float[size];
        private final int[] places = new int[size];
        private int open;
        private int end;

        Edges() {
            Arrays.fill(places, -1);
        }

        void add(int target, float weight) {
            if (places[target] < open) {
                grow();
                places[target] = end;
                targets[end++] = target;
                weights[places[target]] = 0;
            }
            weights[places[target]] += weight;
        }

        private void grow() {
            if (end == targets.length) {
                targets = Arrays.copyOf(targets, end + end / 2 + 1);
                weights = Arrays.copyOf(weights, targets.length);
            }
        }

        int close() {
            open = end;
            return end;
        }
    }
}
