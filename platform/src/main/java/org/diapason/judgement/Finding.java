package org.diapason.judgement;

import java.util.Locale;

/** What a person finds about one member of the sample. */
public enum Finding {
    /** The evidence holds for this member. */
    CONFIRMED,
    /** It does not: this member is innocent, and a decision on the group spares it. */
    NOT_CONFIRMED,
    /** An answer like the others: it counts against the group, never for it. */
    CANNOT_TELL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
