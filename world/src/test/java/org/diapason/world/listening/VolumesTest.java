package org.diapason.world.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diapason.world.chance.Chance;
import org.junit.jupiter.api.Test;

class VolumesTest {
    @Property(tries = 300)
    void parts_add_up_to_the_total(
            @ForAll @IntRange(max = 100_000) int total,
            @ForAll @IntRange(min = 1, max = 50) int people,
            @ForAll long seed) {
        int[] parts = Volumes.split(total, people, Chance.of(seed));

        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        assertThat(parts).hasSize(people);
        assertThat(Arrays.stream(parts)).allMatch(part -> part >= 0);
    }

    @Test
    void parts_follow_the_wishes_to_the_nearest_unit() {
        assertThat(Volumes.share(10, new double[] {1, 1, 2})).containsExactly(3, 2, 5);
    }

    @Test
    void volumes_are_as_uneven_as_real_people() {
        int[] parts = Volumes.split(600_000, 1_000, Chance.of(1));

        Arrays.sort(parts);
        assertThat(parts[500]).isBetween(300, 450);
        assertThat(parts[900]).isBetween(1_100, 1_700);
        assertThat(parts[999]).isLessThan(3_200);
    }
}
