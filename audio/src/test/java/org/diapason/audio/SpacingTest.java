package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacingTest {

    private final SplittableRandom chance = new SplittableRandom(1);

    @ParameterizedTest
    @ValueSource(doubles = {47.37, 75, 83.55, 137.9, 275.6})
    void lines_at_any_spacing_are_found_among_noise(double spacing) {
        double found = Spacing.of(lines(spacing, 0));

        double steps = spacing / found;
        assertThat(steps).as("the spacing, or a part of it").isCloseTo(Math.rint(steps), within(0.001));
        assertThat(steps).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {75, 137.9})
    void lines_that_do_not_begin_at_nothing_are_not_found(double spacing) {
        double steps = spacing / Spacing.of(lines(spacing, spacing / 2));

        assertThat(steps).isNotCloseTo(1, within(0.001));
    }

    /** Prominence of noise, with lines ten times as high at the multiples of a spacing, moved by so many hertz. */
    private float[] lines(double spacing, double moved) {
        float[] prominence = new float[FineSpectrum.bin(FineSpectrum.HIGHEST_HERTZ) + 1];
        for (int bin = 0; bin < prominence.length; bin++) {
            prominence[bin] = (float) (3 * -Math.log(chance.nextDouble(1e-6, 1)));
        }
        for (double hertz = spacing + moved; hertz < FineSpectrum.HIGHEST_HERTZ; hertz += spacing) {
            prominence[FineSpectrum.bin(hertz)] = 25;
        }
        return prominence;
    }
}
