package org.diapason.world.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.diapason.world.catalogue.Genre;
import org.diapason.world.catalogue.Making;
import org.diapason.world.chance.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudioTest {
    private static final int SAMPLES = 4 * Studio.RATE;
    /** Multiples of 2,756.25 Hz, which is a grid line of each decoder: 44,100 / 16. */
    private static final List<Double> GRID = List.of(2_756.25, 5_512.5, 11_025.0, 13_781.25, 16_537.5);

    private final Studio studio = new Studio(Chance.of(1));

    @ParameterizedTest
    @EnumSource(Genre.class)
    void generated_music_carries_lines_on_the_grid_of_its_decoder(Genre genre) {
        for (int decoder = 0; decoder < studio.decoders(); decoder++) {
            float[] sound = studio.record(genre, Making.GENERATED, decoder, Chance.of(decoder), SAMPLES);

            assertThat(Lines.clear(sound, GRID)).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void music_played_by_people_meets_the_grid_with_a_note_at_most(Genre genre) {
        for (int take = 0; take < 3; take++) {
            float[] sound = studio.record(genre, Making.HUMAN, 0, Chance.of(take), SAMPLES);

            assertThat(Lines.clear(sound, GRID)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void partly_generated_music_carries_lines_only_where_the_machine_plays() {
        float[] sound = studio.record(Genre.CHANSON, Making.PARTLY, 0, Chance.of(2), SAMPLES);
        float[] beginning = Arrays.copyOf(sound, SAMPLES / 3);
        float[] end = Arrays.copyOfRange(sound, SAMPLES / 2, SAMPLES);

        assertThat(Lines.prominence(beginning, 5_512.5)).isLessThan(Lines.CLEAR_DECIBELS);
        assertThat(Lines.prominence(end, 5_512.5)).isGreaterThan(Lines.CLEAR_DECIBELS);
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void the_music_is_still_recognisable_behind_the_decoder(Genre genre) {
        float[] played = studio.record(genre, Making.HUMAN, 0, Chance.of(4), SAMPLES);
        float[] generated = studio.record(genre, Making.GENERATED, 0, Chance.of(4), SAMPLES);

        assertThat(correlation(played, generated)).isGreaterThan(0.8);
    }

    @Test
    void the_same_chance_gives_the_same_sound() {
        float[] first = studio.record(Genre.ROCK, Making.GENERATED, 1, Chance.of(9), Studio.RATE);
        float[] second = new Studio(Chance.of(1)).record(Genre.ROCK, Making.GENERATED, 1, Chance.of(9), Studio.RATE);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void no_sample_is_louder_than_the_file_can_hold() {
        float[] sound = studio.record(Genre.HOUSE, Making.GENERATED, 2, Chance.of(3), SAMPLES);

        for (float sample : sound) {
            assertThat(Math.abs(sample)).isLessThanOrEqualTo(0.81f);
        }
    }

    private static double correlation(float[] a, float[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return ab / Math.sqrt(aa * bb);
    }
}
