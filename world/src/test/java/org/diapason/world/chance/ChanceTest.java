package org.diapason.world.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void the_generator_is_splitmix64_as_in_java_itself() {
        long seed = new SplittableRandom(42).nextLong();
        SplittableRandom reference = new SplittableRandom(seed);
        Chance chance = Chance.of(42);

        for (int i = 0; i < 100; i++) {
            assertThat(chance.bits()).isEqualTo(reference.nextLong());
        }
    }

    @Test
    void a_child_does_not_depend_on_what_its_parent_has_drawn() {
        Chance parent = Chance.of(7);
        long before = parent.child("music").bits();
        parent.bits();

        assertThat(parent.child("music").bits()).isEqualTo(before);
    }

    @Test
    void children_of_different_purposes_differ() {
        Chance parent = Chance.of(7);

        assertThat(parent.child("music").bits())
                .isNotEqualTo(parent.child("people").bits());
        assertThat(parent.child(1).bits()).isNotEqualTo(parent.child(2).bits());
    }

    @Property(tries = 200)
    void an_order_holds_every_number_once(@ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int size) {
        int[] order = Chance.of(seed).order(size);

        Arrays.sort(order);
        assertThat(order).isEqualTo(IntStream.range(0, size).toArray());
    }

    @Property(tries = 200)
    void a_number_among_others_stays_between_them(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int width) {
        assertThat(Chance.of(seed).among(5, 5 + width)).isBetween(5, 5 + width);
    }

    @Test
    void gaussians_have_mean_zero_and_deviation_one() {
        Chance chance = Chance.of(3);
        double[] values = new double[20_000];
        Arrays.setAll(values, i -> chance.gaussian());

        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(value -> value * value).average().orElseThrow();
        assertThat(mean).isBetween(-0.03, 0.03);
        assertThat(variance).isBetween(0.95, 1.05);
    }
}
