package org.diapason.listens.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
public record Communities(List<int[]> levels) {

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
                return new Communities(levels);
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
