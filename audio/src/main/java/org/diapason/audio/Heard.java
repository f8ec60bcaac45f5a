package org.diapason.audio;

import java.util.Arrays;
import java.util.List;

/**
 * What the channels measured in one recording, before anybody says what it means.
 *
 * @param coding what the file is, as far as a comparison needs to know
 * @param bandwidthHertz up to where there is sound
 * @param clearLines lines of the best grid that stand well above their surroundings, at most eight
 * @param windows the sounding windows in order
 */
public record Heard(Coding coding, double bandwidthHertz, long clearLines, List<Window> windows) {

    /** Ways to store sound that leave different traces. */
    public enum Coding {
        /** Nothing was taken away. */
        LOSSLESS,
        /** MPEG audio. */
        MP3,
        /** Advanced audio coding. */
        AAC,
        /** Vorbis or Opus. */
        OGG;

        static Coding of(Container container) {
            return switch (container) {
                case WAV, AIFF, FLAC -> LOSSLESS;
                case MP3 -> MP3;
                case AAC, MP4 -> AAC;
                case OGG -> OGG;
            };
        }
    }

    /**
     * One window of sound.
     *
     * @param deviations how strongly it carries the grid of a published decoder, in standard deviations
     * @param stretched the same for the grid that fits best, whatever its spacing
     * @param texture what the network says of its texture, a logit; not a number where it was not asked
     */
    public record Window(double startSeconds, double endSeconds, double deviations, double stretched, double texture) {

        boolean hasTexture() {
            return !Double.isNaN(texture);
        }
    }

    public Heard {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one sounding window, got none");
        }
    }

    /** The strength on the grid of a published decoder that four fifths of the windows reach. */
    public double deviations() {
        return fourFifths(windows.stream().mapToDouble(Window::deviations).toArray());
    }

    /** The same on the grid that fits best, whatever its spacing. */
    public double stretched() {
        return fourFifths(windows.stream().mapToDouble(Window::stretched).toArray());
    }

    /** The mean of what the network says; not a number where it was never asked. */
    public double texture() {
        return windows.stream()
                .filter(Window::hasTexture)
                .mapToDouble(Window::texture)
                .average()
                .orElse(Double.NaN);
    }

    boolean hasTexture() {
        return windows.stream().anyMatch(Window::hasTexture);
    }

    private static double fourFifths(double[] values) {
        Arrays.sort(values);
        return values[values.length / 5];
    }
}
