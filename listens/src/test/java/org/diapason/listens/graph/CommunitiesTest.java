package org.diapason.listens.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

    @Test
    void A01_two_audiences_that_never_meet_are_two_communities() {
        var graph = new Sketch(1, 40, 40)
                .visits(0, 20, 0, 20, 10)
                .visits(20, 40, 20, 40, 10)
                .draw();

        var communities = Communities.of(graph, new Distinction(graph), 1_000);

        assertThat(communities.lefts(communities.levels().size() - 1, 5))
                .containsExactly(
                        IntStream.range(0, 20).toArray(),
                        IntStream.range(20, 40).toArray());
    }

    @Test
    void A02_coarser_levels_only_join_communities() {
        var graph = new Sketch(2, 300, 300).visits(0, 300, 0, 300, 3).draw();

        var levels = Communities.of(graph, new Distinction(graph), 1_000).levels();

        assertThat(levels).hasSizeGreaterThan(1);
        for (var level = 1; level < levels.size(); level++) {
            var coarser = levels.get(level);
            var home = new int[graph.lefts() + graph.rights()];
            Arrays.fill(home, -1);
            for (var node = 0; node < coarser.length; node++) {
                var finer = levels.get(level - 1)[node];
                assertThat(home[finer] < 0 || home[finer] == coarser[node]).isTrue();
                home[finer] = coarser[node];
            }
        }
    }

    @Test
    void A03_a_graph_without_edges_has_no_communities() {
        var graph = Sketch.drawn(3, 0);

        assertThat(Communities.of(graph, new Distinction(graph), 1_000).levels())
                .isEmpty();
    }
}
