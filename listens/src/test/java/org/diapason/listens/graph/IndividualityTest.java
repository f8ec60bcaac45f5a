package org.diapason.listens.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndividualityTest {
    private static final int SIZE = 40;

    @Test
    void draws_from_one_list_differ_by_chance_alone_whatever_the_volumes() {
        var random = new Random(1);
        var edges = new ArrayList<int[]>();
        for (var left = 0; left < SIZE; left++) {
            var counts = new int[SIZE];
            for (var n = 0; n < 30 + 20 * left; n++) {
                counts[(int) (SIZE * random.nextDouble() * random.nextDouble())]++;
            }
            collect(left, counts, edges);
        }

        assertThat(individuality(edges)).isBetween(0.9, 1.1);
    }

    @Test
    void favourites_of_one_s_own_show() {
        var random = new Random(2);
        var edges = new ArrayList<int[]>();
        for (var left = 0; left < SIZE; left++) {
            var counts = new int[SIZE];
            for (var n = 0; n < 100; n++) {
                counts[random.nextInt(3) == 0 ? left : random.nextInt(SIZE)]++;
            }
            collect(left, counts, edges);
        }

        assertThat(individuality(edges)).isGreaterThan(5);
    }

    @Test
    void taking_turns_differs_less_than_chance() {
        var edges = new ArrayList<int[]>();
        for (var left = 0; left < SIZE; left++) {
            collect(left, IntStream.range(0, SIZE).map(right -> 3).toArray(), edges);
        }

        assertThat(individuality(edges)).isBetween(-1e-9, 1e-9);
    }

    @Test
    void one_right_node_tells_nothing() {
        var graph = Sketch.drawn(SIZE, SIZE, new int[] {0, 0, 1}, new int[] {1, 0, 5});

        assertThat(Individuality.of(new Block(new int[] {0, 1}, new int[] {0}), graph))
                .isEmpty();
    }

    private static void collect(int left, int[] counts, List<int[]> edges) {
        for (var right = 0; right < counts.length; right++) {
            if (counts[right] > 0) {
                edges.add(new int[] {left, right, counts[right]});
            }
        }
    }

    private static double individuality(List<int[]> edges) {
        var all = IntStream.range(0, SIZE).toArray();
        return Individuality.of(new Block(all, all), Sketch.drawn(SIZE, SIZE, edges.toArray(int[][]::new)))
                .orElseThrow();
    }
}
