package org.diapason.audio;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was heard in one file: the verdict, how sure it is, and why.
 *
 * <p>A file that could not be heard is a hearing too: it is undetermined and says why in {@code error}.
 *
 * @param score 0 to 1, higher is more generated; 0.5 is where the evidence speaks neither way
 * @param pValue share of comparable human recordings that would score as high; absent when nothing was measured
 * @param referenceGroup the human recordings it was compared with
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonPropertyOrder({
    "path",
    "sha256",
    "durationSeconds",
    "verdict",
    "score",
    "pValue",
    "referenceGroup",
    "windows",
    "evidence",
    "model",
    "error"
})
public record Hearing(
        String path,
        Optional<String> sha256,
        double durationSeconds,
        Verdict verdict,
        OptionalDouble score,
        OptionalDouble pValue,
        Optional<String> referenceGroup,
        List<Window> windows,
        List<Evidence> evidence,
        Model model,
        Optional<String> error) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The score of five seconds of sound; silent stretches have none. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Window(double startSeconds, double endSeconds, double score) {
        public Window {
            startSeconds = Rounded.toFourPlaces(startSeconds);
            endSeconds = Rounded.toFourPlaces(endSeconds);
            score = Rounded.toFourPlaces(score);
        }
    }

    public Hearing {
        durationSeconds = Rounded.toFourPlaces(durationSeconds);
        score = rounded(score);
        pValue = rounded(pValue);
        windows = List.copyOf(windows);
        evidence = List.copyOf(evidence);
    }

    private static OptionalDouble rounded(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(Rounded.toFourPlaces(number.getAsDouble())) : number;
    }

    /** Reads a hearing that was kept; empty when it is none. */
    public static Optional<Hearing> ofJson(String json) {
        try {
            return Optional.of(JSON.readValue(json, Hearing.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether one channel by itself is a ground, to which what is said beside the sound may be a second. */
    public boolean hasGround() {
        return evidence.stream().anyMatch(one -> one.channel().equals("ground"));
    }

    /** One line of JSON, the same bytes for the same file and model. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }
}
