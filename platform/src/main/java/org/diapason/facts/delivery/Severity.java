package org.diapason.facts.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a finding means for its message. */
public enum Severity {
    /** The message is quarantined. */
    ERROR,
    /** The message is accepted; something in it wants mending. */
    WARNING;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
