package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.diapason.audio.Texture.Patch;
import org.junit.jupiter.api.Test;

class TextureTest {

    @Test
    void loudness_does_not_show_in_a_relief() {
        float[] music = Music.play(1, 5);
        float[] softer = music.clone();
        for (int i = 0; i < softer.length; i++) {
            softer[i] *= 0.25f;
        }

        float[] relief = heard(music).getFirst().relief();
        float[] softRelief = heard(softer).getFirst().relief();

        for (int i = 0; i < relief.length; i++) {
            assertThat(softRelief[i]).isCloseTo(relief[i], within(0.01f));
        }
    }

    @Test
    void a_relief_is_centred_in_every_bin() {
        float[] relief = heard(Music.play(2, 5)).getFirst().relief();

        for (int bin = 0; bin < TexturePatch.BINS; bin++) {
            double sum = 0;
            for (int frame = 0; frame < TexturePatch.FRAMES; frame++) {
                sum += relief[bin * TexturePatch.FRAMES + frame];
            }
            assertThat(sum / TexturePatch.FRAMES).isCloseTo(0, within(0.3));
        }
    }

    @Test
    void at_most_a_minute_is_heard_and_spread_evenly() {
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

        assertThat(starts).hasSizeLessThanOrEqualTo(Texture.MOST_EXCERPTS).hasSizeGreaterThan(6);
        double step = starts.get(1);
        assertThat(starts)
                .containsExactlyElementsOf(IntStream.range(0, starts.size())
                        .mapToObj(i -> i * step)
                        .toList());
    }

    private static List<Patch> heard(float[] sound) {
        Texture texture = new Texture();
        Excerpt excerpt = new Excerpt();
        for (float sample : sound) {
            excerpt.append(sample, sample);
        }
        texture.hear(excerpt);
        return texture.patches();
    }
}
