package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void a_unit_that_cannot_be_split_goes_to_the_largest_remainder_and_of_equals_to_the_first() {
        assertThat(LargestRemainder.share(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(LargestRemainder.share(10, new long[] {1, 5, 1})).containsExactly(2, 7, 1);
        assertThat(LargestRemainder.share(7, new long[] {0, 3})).containsExactly(0, 7);
    }

    @Test
    void sums_larger_than_a_long_times_a_long_are_shared_exactly() {
        assertThat(LargestRemainder.share(Long.MAX_VALUE, new long[] {Long.MAX_VALUE / 2, Long.MAX_VALUE / 2}))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Property
    void shares_add_up_and_none_is_a_whole_unit_off(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long sum,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1_000_000_000L) Long> listens) {
        long[] weights = listens.stream().mapToLong(Long::longValue).toArray();
        double total = Arrays.stream(weights).mapToDouble(weight -> weight).sum();
        Assume.that(total > 0);

        long[] shares = LargestRemainder.share(sum, weights);

        assertThat(Arrays.stream(shares).sum()).isEqualTo(sum);
        for (int i = 0; i < weights.length; i++) {
            assertThat((double) shares[i])
                    .isBetween(sum * (weights[i] / total) - 1.01, sum * (weights[i] / total) + 1.01);
        }
    }
}
