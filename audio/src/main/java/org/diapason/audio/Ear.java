package org.diapason.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Measures recordings without judging them, for those who train and evaluate. Safe for use by several threads.
 */
public final class Ear {

    /** Samples a second of {@link Sound}. */
    public static final int SAMPLE_RATE = Excerpt.SAMPLE_RATE;

    private final Decoder decoder;

    /** An ear that unpacks its decoder below {@code cache}, once. */
    public Ear(Path cache) throws IOException {
        this.decoder = new Decoder(FfmpegProgram.in(cache), DecodeLimits.USUAL);
    }

    /** Decoded sound: two channels of equal length at {@link #SAMPLE_RATE}. */
    public record Sound(float[] left, float[] right) {}

    /**
     * What was measured.
     *
     * @param heard without any opinion on texture
     * @param textures what is measured of the texture of each window, as many numbers for each
     */
    public record Measured(Heard heard, List<float[]> textures) {}

    /** Measures a file; empty when there is nothing to hear. */
    public Optional<Measured> measure(Path file) throws IOException {
        SoundFile sound = open(file);
        UpsamplingTraces traces = new UpsamplingTraces();
        Texture texture = new Texture();
        decoder.decode(sound, excerpt -> {
            traces.hear(excerpt);
            texture.hear(excerpt);
        });
        if (traces.heardNothing()) {
            return Optional.empty();
        }
        List<float[]> textures =
                texture.patches().stream().map(Texture.Patch::numbers).toList();
        return Optional.of(
                new Measured(traces.finding().heard(Heard.Coding.of(sound.container()), List.of()), textures));
    }

    /** The sound of a file. */
    public Sound sound(Path file) throws IOException {
        List<float[]> lefts = new ArrayList<>();
        List<float[]> rights = new ArrayList<>();
        decoder.decode(open(file), excerpt -> {
            lefts.add(Arrays.copyOf(excerpt.left, excerpt.samples()));
            rights.add(Arrays.copyOf(excerpt.right, excerpt.samples()));
        });
        return new Sound(joined(lefts), joined(rights));
    }

    private static SoundFile open(Path file) throws IOException {
        try {
            return SoundFile.open(file);
        } catch (SoundFile.Refused refused) {
            throw new IOException(file + ": " + refused.reason(), refused);
        }
    }

    private static float[] joined(List<float[]> parts) {
        float[] whole = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
