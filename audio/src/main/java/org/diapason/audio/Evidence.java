package org.diapason.audio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One thing that was measured, in plain words, and which way it speaks.
 *
 * @param code stable name of the claim, for translations and statistics
 * @param claim the sentence that a person reads
 */
public record Evidence(String code, String claim, double value, String unit, Reading reading, List<Detail> details) {

    /** Which way a measurement speaks: for or against the recording having been generated. */
    public enum Reading {
        @JsonProperty("for")
        FOR,
        @JsonProperty("against")
        AGAINST,
        @JsonProperty("neutral")
        NEUTRAL
    }

    /** A number behind a claim. */
    public record Detail(String code, double value, String unit) {
        public Detail {
            value = Rounded.toFourPlaces(value);
        }
    }

    /** What was measured, as far as the code says: all up to its first dot. */
    public String channel() {
        return code.replaceFirst("\\..*", "");
    }

    public Evidence {
        value = Rounded.toFourPlaces(value);
        details = List.copyOf(details);
    }
}
