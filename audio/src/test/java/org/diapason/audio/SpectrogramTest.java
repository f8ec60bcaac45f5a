package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpectrogramTest {

    private final Spectrogram spectrogram = new Spectrogram(2048, 1024, 8);

    @Test
    void a_relief_is_centred_in_every_bin() {
        spectrogram.measure(Music.play(2, 5));

        for (int bin = 0; bin < spectrogram.bins; bin++) {
            double sum = 0;
            for (int frame = 0; frame < spectrogram.frames; frame++) {
                sum += spectrogram.relief[bin * spectrogram.frames + frame];
            }
            assertThat(sum / spectrogram.frames).isCloseTo(0, within(0.3));
        }
    }
}
