package org.diapason.audio;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the evidence supports, from nothing found to a machine's traces nearly everywhere. */
public enum Verdict {
    /** The whole band was heard and nothing was found, which does not prove that a person made it. */
    @JsonProperty("no_evidence")
    NO_EVIDENCE,
    /** The evidence supports no other word. */
    @JsonProperty("undetermined")
    UNDETERMINED,
    /** Some windows carry overwhelming traces and others none. */
    @JsonProperty("partly_generated")
    PARTLY_GENERATED,
    /** At least four fifths of the sounding windows carry overwhelming traces. */
    @JsonProperty("fully_generated")
    FULLY_GENERATED
}
