package org.diapason.listens.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeelingTest {
    private static final int[] EVERYBODY = IntStream.range(0, 500).toArray();

    @Test
    void A01_a_block_is_found_exactly_although_it_also_goes_where_everybody_goes() {
        var graph = new Sketch(3, 500, 300)
                .visits(0, 500, 0, 250, 40)
                .visits(100, 140, 250, 300, 40)
                .draw();

        var blocks = peel(graph, IntStream.range(80, 160).toArray(), Peeling.Closure.DEVOTED);

        assertThat(blocks).singleElement().satisfies(block -> {
            assertThat(block.lefts()).containsExactly(IntStream.range(100, 140).toArray());
            assertThat(block.rights()).containsExactly(IntStream.range(250, 300).toArray());
        });
    }

    @Test
    void A02_members_that_were_left_out_are_fetched() {
        var graph = new Sketch(4, 500, 300)
                .visits(0, 500, 0, 250, 40)
                .visits(100, 140, 250, 300, 40)
                .draw();

        var blocks = peel(graph, IntStream.range(100, 130).toArray(), Peeling.Closure.DEVOTED);

        assertThat(blocks)
                .singleElement()
                .satisfies(block -> assertThat(block.lefts()).hasSize(40));
    }

    @Test
    void A03_blocks_that_share_only_strangers_are_told_apart() {
        var graph = new Sketch(5, 500, 350)
                .visits(0, 500, 0, 250, 40)
                .visits(100, 120, 250, 300, 40)
                .visits(120, 140, 300, 350, 40)
                .draw();

        assertThat(peel(graph, IntStream.range(90, 150).toArray(), Peeling.Closure.DEVOTED))
                .hasSize(2);
    }

    @Test
    void A04_a_hidden_block_needs_the_hidden_closure() {
        var graph = new Sketch(6, 500, 2_000)
                .visits(0, 500, 0, 1_950, 120)
                .visits(100, 140, 1_950, 2_000, 12)
                .draw();
        var around = IntStream.range(95, 145).toArray();

        assertThat(peel(graph, around, Peeling.Closure.DEVOTED)).isEmpty();
        assertThat(peel(graph, around, Peeling.Closure.HIDDEN))
                .singleElement()
                .satisfies(block -> assertThat(block.lefts())
                        .containsExactly(IntStream.range(100, 140).toArray()));
    }

    @Test
    void B01_company_is_kept_by_the_loud_even_on_nodes_with_an_audience() {
        var graph = new Sketch(7, 500, 300)
                .visits(0, 500, 0, 300, 30)
                .visits(10, 20, 5, 8, 3_000)
                .draw();

        var company = Company.of(graph, IntStream.range(10, 20).toArray(), 5);

        assertThat(company).singleElement().satisfies(block -> {
            assertThat(block.lefts()).hasSize(10);
            assertThat(block.rights()).containsExactly(5, 6, 7);
        });
        assertThat(peel(graph, EVERYBODY, Peeling.Closure.HIDDEN)).noneMatch(block -> block.lefts().length == 10);
    }

    private static List<Block> peel(BipartiteGraph graph, int[] lefts, Peeling.Closure closure) {
        return new Peeling(graph, new Distinction(graph), 5, closure).blocks(lefts);
    }
}
