package org.diapason.listens.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Communities of a bipartite graph, from fine to coarse: {@code levels().get(k)[node]} is the community of a node, left
 * nodes first; each community of one level lies within one of the next.
 *
 * <p>The Louvain method (Blondel et al., Fast unfolding of communities in large networks, 2008, section 2: move nodes, then
 * merge communities, until nothing gains) with the null model of Barber (Modularity and community detection in bipartite
 * networks, 2007, equation 15): a left and a right node are expected to share (weight of one × weight of the other) / total.
 * That is the lift over what volume and popularity would give. Nodes are visited in order; of equal gains the
 * lowest community wins.
 */
public record Communities(int leftNodes, List<int[]> levels) {

    /** The left nodes of each community of a level that has at least {@code fewest}, ascending, by community. */
    public List<int[]> lefts(int level, int fewest) {
        var groups = new TreeMap<Integer, IntList>();
        for (var left = 0; left < leftNodes; left++) {
            groups.computeIfAbsent(levels.get(level)[left], community -> new IntList())
                    .add(left);
        }
        return groups.values().stream()
                .map(IntList::toSortedArray)
                .filter(group -> group.length >= fewest)
                .toList();
    }

    /**
     * @param resolution 1 for the null model as it is; more gives smaller communities (Reichardt and Bornholdt 2006)
     */
    public static Communities of(BipartiteGraph bipartite, Distinction distinction, double resolution) {
        var graph = WeightedGraph.of(bipartite, distinction);
        var nodes = graph.size();
        var levels = new ArrayList<int[]>();
        var current = new int[nodes];
        Arrays.setAll(current, node -> node);
        while (true) {
            var moved = new LocalMoves(graph, resolution).run();
            var merged = new Merge(graph, moved);
            if (merged.size() == graph.size()) {
                return new Communities(bipartite.lefts(), levels);
            }
            var next = new int[nodes];
            for (var node = 0; node < nodes; node++) {
                next[node] = merged.community(current[node]);
            }
            levels.add(next);
            current = next;
            graph = merged.graph();
        }
    }
}
