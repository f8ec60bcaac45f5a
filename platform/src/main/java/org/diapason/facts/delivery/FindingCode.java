package org.diapason.facts.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be found in a delivery. The codes are for counting; the words come with each finding. */
public enum FindingCode {
    FILE_UNREADABLE(Severity.ERROR),
    NO_MESSAGE(Severity.ERROR),
    ARCHIVE_REFUSED(Severity.ERROR),
    BATCH_INCOMPLETE(Severity.ERROR),
    BATCH_MISMATCH(Severity.ERROR),
    MALFORMED_XML(Severity.ERROR),
    DOCTYPE_REFUSED(Severity.ERROR),
    TOO_DEEP(Severity.ERROR),
    TOO_LARGE(Severity.ERROR),
    TOO_SLOW(Severity.ERROR),
    UNSUPPORTED_STANDARD(Severity.ERROR),
    UNSUPPORTED_VERSION(Severity.WARNING),
    SCHEMA_INVALID(Severity.ERROR),
    MISSING_ELEMENT(Severity.ERROR),
    VALUE_TOO_LONG(Severity.ERROR),
    RECORDING_ID_MISSING(Severity.ERROR),
    NO_CONTRACT_CLAUSE(Severity.ERROR),
    MESSAGE_ID_REUSED(Severity.ERROR),
    FILE_OUTSIDE_DELIVERY(Severity.ERROR),
    HASH_MISMATCH(Severity.ERROR),
    HASH_ALGORITHM_UNKNOWN(Severity.WARNING),
    FILE_MISSING(Severity.WARNING),
    MESSAGE_ID_MISSING(Severity.WARNING),
    RELEASE_ID_MISSING(Severity.WARNING),
    ISRC_INVALID(Severity.WARNING),
    DANGLING_REFERENCE(Severity.WARNING),
    AI_DECLARATION_CONTRADICTION(Severity.WARNING),
    AI_DECLARATION_UNREADABLE(Severity.WARNING),
    AI_MARK_UNDECLARED(Severity.WARNING),
    MARKS_UNREADABLE(Severity.WARNING),
    HELD_BY_ANOTHER_SUPPLIER(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The finding code that is written so. */
    static FindingCode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The code as it is written out, such as {@code malformed-xml}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
