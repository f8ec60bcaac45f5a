package org.diapason.listens.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Connected components by union-find with path halving; the root of a component is its lowest node (Tarjan and van
 * Leeuwen 1984).
 */
final class Components {
    private final int[] parents;

    Components(int nodes) {
        parents = new int[nodes];
        Arrays.setAll(parents, node -> node);
    }

    /** Joins the components of two nodes and answers the root. */
    int join(int one, int other) {
        var first = root(one);
        var second = root(other);
        var lower = Math.min(first, second);
        parents[Math.max(first, second)] = lower;
        return lower;
    }

    int root(int node) {
        var current = node;
        while (parents[current] != current) {
            parents[current] = parents[parents[current]];
            current = parents[current];
        }
        return current;
    }

    /** The components among ascending {@code nodes} that have at least {@code fewest} of them, by lowest node. */
    List<int[]> groups(int[] nodes, int fewest) {
        var groups = new TreeMap<Integer, IntList>();
        for (var node : nodes) {
            groups.computeIfAbsent(root(node), root -> new IntList()).add(node);
        }
        var found = new ArrayList<int[]>();
        groups.values().stream()
                .map(IntList::toSortedArray)
                .filter(group -> group.length >= fewest)
                .forEach(found::add);
        return found;
    }
}
