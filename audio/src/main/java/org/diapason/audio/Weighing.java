package org.diapason.audio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much each channel's findings weigh, and how human recordings weigh by the same scales: what training writes.
 *
 * <p>A weight is the natural logarithm of a likelihood ratio, generated over human, and is bounded on both sides, since
 * a few hundred recordings cannot show that anything is rarer than that.
 *
 * @param version of the model
 * @param trained when, on what
 * @param humans the weights of human recordings whose source no channel had learned from, by group
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonPropertyOrder({"version", "trained", "lines", "texture", "humans"})
public record Weighing(String version, String trained, Lines lines, Scale texture, Map<Group, List<Human>> humans) {

    /** Some generators leave no lines and others no texture that was learned: what is missing says little. */
    private static final double LEAST = -2;

    private static final double MOST = 5;

    /** Held notes of one pitch have a spacing too, and all are tried: by itself it shows little. */
    private static final double MOST_OF_ANY_SPACING = 1;

    private static final String RESOURCE = "weighing.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * The scales of channel A: one for the grid of a published decoder, one for the grid of any spacing. A recording has
     * one or the other, depending on whether its speed was changed, so that the heavier one counts.
     */
    public record Lines(Scale deviations, Scale stretched) {
        double weigh(double deviations, double stretched) {
            double ofAnySpacing = Math.min(MOST_OF_ANY_SPACING, this.stretched.weigh(grown(stretched)));
            return Math.max(this.deviations.weigh(grown(deviations)), ofAnySpacing);
        }
    }

    /** A straight line, bounded: what is added for each unit of a finding. It never falls. */
    public record Scale(double bias, double slope) {
        double weigh(double finding) {
            return Math.clamp(bias + slope * finding, LEAST, MOST);
        }
    }

    /** What the channels say of one human recording. */
    public record Human(double lines, double texture) {
        double sum() {
            return lines + texture;
        }
    }

    /** Recordings that can be compared: stored alike, with sound that reaches about as high. */
    public enum Group {
        LOSSLESS_FULL,
        LOSSLESS_NARROW,
        MP3_FULL,
        MP3_NARROW,
        AAC_FULL,
        AAC_NARROW,
        OGG_FULL,
        OGG_NARROW;

        /** Sound up to here is what a recording at 32 kHz or a 128 kbit/s mp3 keeps. */
        private static final double FULL_BAND_HERTZ = 14_000;

        /** The group of a recording. */
        public static Group of(Heard heard) {
            return valueOf(heard.coding() + (heard.bandwidthHertz() >= FULL_BAND_HERTZ ? "_FULL" : "_NARROW"));
        }

        boolean isFullBand() {
            return name().endsWith("_FULL");
        }

        String words() {
            String band = isFullBand() ? "sound above 14 kHz" : "no sound above 14 kHz";
            String coding = switch (this) {
                case LOSSLESS_FULL, LOSSLESS_NARROW -> "without loss";
                case MP3_FULL, MP3_NARROW -> "as mp3";
                case AAC_FULL, AAC_NARROW -> "as AAC";
                case OGG_FULL, OGG_NARROW -> "as Vorbis or Opus";
            };
            return "stored " + coding + " with " + band;
        }
    }

    public Weighing {
        Map<Group, List<Human>> copied = new TreeMap<>();
        humans.forEach((group, all) -> copied.put(group, List.copyOf(all)));
        humans = copied;
    }

    /** What ships. */
    static byte[] stored() {
        try (InputStream in = Objects.requireNonNull(Weighing.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Weighing of(byte[] json) {
        return JSON.readValue(new String(json, UTF_8), Weighing.class);
    }

    /** As it is stored. */
    public String toJson() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /** Strengths grow by multiplication. */
    public static double grown(double strength) {
        return StrictMath.log1p(Math.max(0, strength));
    }
}
