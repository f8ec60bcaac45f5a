package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextureNumbersTest {

    /** Where the third band of the coarsest resolution says how evenly phases advance. */
    private static final int EVENNESS = (2 * 8 + 2) * 20 + 14;

    private final TextureNumbers numbers = new TextureNumbers();

    @Test
    void loudness_does_not_show() {
        float[] music = Music.play(1, 5);
        float[] softer = music.clone();
        for (int i = 0; i < softer.length; i++) {
            softer[i] *= 0.25f;
        }

        float[] loud = numbers.of(music);
        float[] soft = numbers.of(softer);

        assertThat(loud).hasSize(TextureNumbers.COUNT);
        for (int i = 0; i < loud.length; i++) {
            assertThat(soft[i]).as("number %d", i).isCloseTo(loud[i], within(0.01f));
        }
    }

    @Test
    void held_notes_advance_evenly_and_noise_does_not() {
        float held = numbers.of(chord())[EVENNESS];
        float random = numbers.of(noise())[EVENNESS];

        assertThat(held).isGreaterThan(random + 0.2f);
    }

    @Test
    void silence_has_numbers_too() {
        for (float number : numbers.of(new float[5 * Excerpt.SAMPLE_RATE])) {
            assertThat(number).isFinite();
        }
    }

    /** Notes from 1.6 to 3.6 kHz, three bins of the coarsest resolution apart, so that each bin hears one of them. */
    private static float[] chord() {
        double spacing = 3.0 * Excerpt.SAMPLE_RATE / 4096;
        float[] chord = new float[5 * Excerpt.SAMPLE_RATE];
        for (int partial = 50; partial <= 110; partial++) {
            for (int i = 0; i < chord.length; i++) {
                chord[i] +=
                        (float) (0.01 * Math.sin(2 * Math.PI * spacing * partial * i / Excerpt.SAMPLE_RATE + partial));
            }
        }
        return chord;
    }

    private static float[] noise() {
        SplittableRandom chance = new SplittableRandom(3);
        float[] noise = new float[5 * Excerpt.SAMPLE_RATE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) chance.nextGaussian(0, 0.1);
        }
        return noise;
    }
}
