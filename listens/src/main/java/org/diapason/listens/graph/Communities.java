package org.diapason.listens.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
        return members(level, 0, leftNodes, fewest);
    }

    /** The right nodes of each community of a level that has any, ascending, by community; numbered from zero. */
    public List<int[]> rights(int level) {
        return members(level, leftNodes, levels.get(level).length, 1);
    }

    /** The nodes from {@code first} to {@code end} by community, those of at least {@code fewest}; counted, then filled. */
    private List<int[]> members(int level, int first, int end, int fewest) {
        var community = levels.get(level);
        var sizes = new int[1 + Arrays.stream(community).max().orElse(-1)];
        for (var node = first; node < end; node++) {
            sizes[community[node]]++;
        }
        var groups = new int[sizes.length][];
        var next = new int[sizes.length];
        for (var node = first; node < end; node++) {
            var own = community[node];
            if (sizes[own] >= fewest) {
                groups[own] = next[own] == 0 ? new int[sizes[own]] : groups[own];
                groups[own][next[own]++] = node - first;
            }
        }
        return Arrays.stream(groups).filter(Objects::nonNull).toList();
    }

    /**
     * @param mostVisitors right nodes with more are left out: a group that hides in a crowd shows where the crowd is not
     */
    public static Communities of(BipartiteGraph bipartite, Distinction distinction, int mostVisitors) {
        var graph = WeightedGraph.of(bipartite, distinction, mostVisitors);
        var nodes = graph.size();
        var levels = new ArrayList<int[]>();
        var current = new int[nodes];
        Arrays.setAll(current, node -> node);
        while (true) {
            var moved = new LocalMoves(graph).run();
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
