package org.diapason.listens.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BipartiteGraphTest {

    @Test
    void edges_are_seen_from_both_sides() {
        var graph = Sketch.drawn(2, 3, new int[] {1, 2, 5}, new int[] {0, 0, 1}, new int[] {1, 0, 7});

        assertThat(graph.edges()).isEqualTo(3);
        assertThat(graph.total()).isEqualTo(13);
        assertThat(graph.fromLeft().degree(1)).isEqualTo(2);
        assertThat(graph.fromRight().degree(0)).isEqualTo(2);
        assertThat(graph.fromRight().degree(1)).isZero();
        assertThat(graph.fromRight().count(graph.fromRight().start(2))).isEqualTo(5);
    }

    @Property(tries = 50)
    void neighbours_ascend_and_both_sides_agree(@ForAll long seed) {
        var graph = new Sketch(seed, 20, 30).visits(0, 20, 0, 30, 12).draw();

        var sum = 0L;
        for (var left = 0; left < graph.lefts(); left++) {
            for (var edge = graph.fromLeft().start(left);
                    edge < graph.fromLeft().start(left + 1);
                    edge++) {
                sum += graph.fromLeft().count(edge);
                assertThat(edge == graph.fromLeft().start(left)
                                || graph.fromLeft().neighbour(edge - 1)
                                        < graph.fromLeft().neighbour(edge))
                        .isTrue();
            }
        }
        assertThat(sum).isEqualTo(graph.total()).isEqualTo(20 * 12);
    }
}
