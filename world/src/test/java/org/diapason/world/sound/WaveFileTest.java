package org.diapason.world.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.diapason.world.chance.Chance;
import org.junit.jupiter.api.Test;

class WaveFileTest {
    @Test
    void javas_own_reader_understands_the_file() throws Exception {
        byte[] file = WaveFile.bytes(new float[] {0, 0.5f, -0.5f, 2f}, Chance.of(1));

        try (AudioInputStream stream = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            AudioFormat format = stream.getFormat();
            assertThat(format.getSampleRate()).isEqualTo(44_100);
            assertThat(format.getChannels()).isEqualTo(1);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            assertThat(stream.getFrameLength()).isEqualTo(4);
        }
    }

    @Test
    void samples_that_are_too_loud_are_clipped_and_not_wrapped() {
        byte[] file = WaveFile.bytes(new float[] {2f}, Chance.of(1));

        assertThat(file).endsWith((byte) 0xFF, (byte) 0x7F);
    }
}
