package org.diapason.audio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * How strongly human recordings seem to carry a grid by chance, by group of comparable recordings.
 *
 * <p>The resource holds one line {@code group,deviations} for each recording of the human set, measured by
 * {@code CalibrationTest}.
 *
 * @param digest SHA-256 of the resource
 */
record Calibration(List<Scored> scores, String digest) {

    /** A human recording's group and its strength in standard deviations. */
    record Scored(Group group, double deviations) {}

    /** Recordings that can be compared: those whose sound reaches about as high. */
    enum Group {
        FULL_BAND,
        NARROW_BAND;

        /** Sound up to here is what a recording at 32 kHz or a 128 kbit/s mp3 keeps. */
        static final double FULL_BAND_HERTZ = 14_000;

        static Group of(double bandwidthHertz) {
            return bandwidthHertz >= FULL_BAND_HERTZ ? FULL_BAND : NARROW_BAND;
        }

        String words() {
            return switch (this) {
                case FULL_BAND -> "sound above 14 kHz";
                case NARROW_BAND -> "no sound above 14 kHz";
            };
        }
    }

    /** How far above the strongest human recording a window is overwhelming. */
    private static final double MARGIN = 1.5;

    /** Below this many standard deviations a window shows nothing: about nine human recordings in ten are weaker. */
    static final double NOTHING = 3;

    private static final String RESOURCE = "human-scores.csv";

    static Calibration stored() {
        try (InputStream in = Objects.requireNonNull(Calibration.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Calibration of(byte[] csv) {
        List<Scored> scores =
                new String(csv, UTF_8).lines().map(Calibration::scored).toList();
        return new Calibration(scores, sha256(csv));
    }

    /** Conformal p-value: the share of the group, the recording itself included, that is at least as strong. */
    double pValue(Group group, double deviations) {
        double[] same = of(group);
        long asStrong = Arrays.stream(same).filter(score -> score >= deviations).count();
        return (1.0 + asStrong) / (1.0 + same.length);
    }

    /** The strongest human recording of any group. */
    double strongest() {
        return scores.stream().mapToDouble(Scored::deviations).max().orElseThrow();
    }

    /** What a window must reach to count against a recording. */
    double overwhelming() {
        return MARGIN * strongest();
    }

    int size(Group group) {
        return of(group).length;
    }

    private double[] of(Group group) {
        return scores.stream()
                .filter(scored -> scored.group() == group)
                .mapToDouble(Scored::deviations)
                .toArray();
    }

    private static Scored scored(String line) {
        int comma = line.indexOf(',');
        return new Scored(Group.valueOf(line.substring(0, comma)), Double.parseDouble(line.substring(comma + 1)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
