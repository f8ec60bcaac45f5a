package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.diapason.audio.Texture.Patch;
import org.junit.jupiter.api.Test;

class TextureTest {

    @Test
    void at_most_half_a_minute_is_heard_and_spread_evenly() {
        SplittableRandom chance = new SplittableRandom(1);
        Texture texture = new Texture();
        Excerpt excerpt = new Excerpt();
        for (int i = 0; i < 40 * 5 * Excerpt.SAMPLE_RATE; i++) {
            float sample = (float) chance.nextDouble(-0.5, 0.5);
            excerpt.append(sample, sample);
            if (excerpt.isFull()) {
                texture.hear(excerpt);
                excerpt.next();
            }
        }

        List<Double> starts =
                texture.patches().stream().map(Patch::startSeconds).toList();

        assertThat(starts).hasSizeLessThanOrEqualTo(Texture.MOST_EXCERPTS).hasSizeGreaterThan(3);
        double step = starts.get(1);
        assertThat(starts)
                .containsExactlyElementsOf(IntStream.range(0, starts.size())
                        .mapToObj(i -> i * step)
                        .toList());
    }
}
