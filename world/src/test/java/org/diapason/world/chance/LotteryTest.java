package org.diapason.world.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LotteryTest {
    @Test
    void numbers_come_as_often_as_their_weights_say() {
        double[] weights = {1, 0, 5, 2, 12};
        Lottery lottery = new Lottery(weights);
        Chance chance = Chance.of(11);
        int[] drawn = new int[weights.length];
        for (int i = 0; i < 200_000; i++) {
            drawn[lottery.draw(chance)]++;
        }

        for (int i = 0; i < weights.length; i++) {
            assertThat(drawn[i] / 200_000.0).isBetween(weights[i] / 20 - 0.005, weights[i] / 20 + 0.005);
        }
        assertThat(drawn[1]).isZero();
    }

    @Test
    void a_lottery_without_weight_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lottery(new double[] {0, 0}));
    }
}
