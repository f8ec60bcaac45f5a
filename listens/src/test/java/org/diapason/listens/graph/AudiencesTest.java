package org.diapason.listens.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AudiencesTest {

    @Test
    void right_nodes_with_nearly_the_same_visitors_are_grouped() {
        var graph = new Sketch(1, 500, 300)
                .visits(0, 500, 0, 250, 30)
                .visits(100, 140, 250, 300, 45)
                .draw();

        var groups = Audiences.alike(graph, 5, 500);

        assertThat(groups).anySatisfy(group -> {
            assertThat(group).hasSizeGreaterThan(10);
            assertThat(Arrays.stream(group)).allMatch(right -> right >= 250);
        });
    }

    @Test
    void right_nodes_with_too_few_or_too_many_visitors_are_left_out() {
        var graph = new Sketch(2, 500, 300).visits(100, 140, 250, 300, 45).draw();

        assertThat(Audiences.alike(graph, 5, 20)).isEmpty();
        assertThat(Audiences.alike(graph, 60, 500)).isEmpty();
    }
}
