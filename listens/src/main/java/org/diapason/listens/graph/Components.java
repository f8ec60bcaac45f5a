package org.diapason.listens.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

    /** The components of at least {@code fewest} nodes, by lowest node. */
    List<int[]> groups(int fewest) {
        var sizes = new int[parents.length];
        for (var node = 0; node < sizes.length; node++) {
            sizes[root(node)]++;
        }
        var groups = new int[sizes.length][];
        var next = new int[sizes.length];
        for (var node = 0; node < sizes.length; node++) {
            var root = root(node);
            if (sizes[root] >= fewest) {
                groups[root] = next[root] == 0 ? new int[sizes[root]] : groups[root];
                groups[root][next[root]++] = node;
            }
        }
        return Arrays.stream(groups).filter(Objects::nonNull).toList();
    }
}
