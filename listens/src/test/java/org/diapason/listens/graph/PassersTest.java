package org.diapason.listens.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassersTest {
    private static final int[] RIGHTS = IntStream.range(50, 90).toArray();

    @Test
    void who_gives_a_block_less_than_a_quarter_of_what_its_median_member_does_is_left_out() {
        var graph = new Sketch(11, 60, 90)
                .visits(0, 60, 0, 50, 30)
                .visits(10, 40, 50, 90, 80)
                .visits(40, 41, 50, 90, 19)
                .visits(41, 42, 50, 90, 20)
                .draw();

        var block = Passers.without(block(10, 42), graph);

        assertThat(block.lefts()).hasSize(31).contains(41).doesNotContain(40);
        assertThat(block.rights()).isEqualTo(RIGHTS);
    }

    @Test
    void a_block_without_any_stays_as_it_is() {
        var graph = new Sketch(12, 60, 90).visits(10, 40, 50, 90, 80).draw();
        var block = block(10, 40);

        assertThat(Passers.without(block, graph)).isSameAs(block);
    }

    private static Block block(int from, int to) {
        return new Block(IntStream.range(from, to).toArray(), RIGHTS);
    }
}
