package org.diapason.audio.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.diapason.audio.Ear.Sound;
import org.junit.jupiter.api.Test;

class RandomDecoderTest {

    private final Sound played = Sounds.play(new SplittableRandom(1));

    @Test
    void the_same_seed_rebuilds_the_same_sound() {
        RandomDecoder decoder = RandomDecoder.draw(new SplittableRandom(2));

        assertThat(decoder.rebuild(played).left())
                .isEqualTo(decoder.rebuild(played).left());
        assertThat(decoder.rebuild(played).left())
                .isNotEqualTo(RandomDecoder.draw(new SplittableRandom(3))
                        .rebuild(played)
                        .left());
    }

    @Test
    void the_music_stays_recognisable() {
        for (int seed = 0; seed < 12; seed++) {
            float[] rebuilt = RandomDecoder.draw(new SplittableRandom(seed))
                    .rebuild(played)
                    .left();
            assertThat(correlation(played.left(), rebuilt)).as("seed %d", seed).isGreaterThan(0.3);
        }
    }

    @Test
    void a_mix_holds_its_parts_at_the_level_that_was_asked() {
        Sound other = Sounds.play(new SplittableRandom(9));

        Sound loud = Sounds.mix(played, other, 12);
        Sound soft = Sounds.mix(played, other, -12);

        assertThat(correlation(loud.left(), played.left())).isGreaterThan(0.9);
        assertThat(correlation(soft.left(), other.left())).isGreaterThan(0.9);
    }

    private static double correlation(float[] one, float[] other) {
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            product += one[i] * other[i];
            squares += one[i] * one[i];
            otherSquares += other[i] * other[i];
        }
        return product / Math.sqrt(squares * otherSquares);
    }
}
