package org.diapason.effects.royalty;

import java.util.Locale;

/** What becomes of a listen in a month's account. The order is that of the statement's columns. */
public enum Standing {
    /** It is reported and paid. */
    COUNTED,
    /** It is excluded by a decision that can still be appealed: its money waits in escrow. */
    ESCROW,
    /** A person holds it: its money waits until the hold's deadline. */
    HELD,
    /** Nobody is known who would be paid for it. */
    UNALLOCATED,
    /** It is excluded by a decision that is final: it has no share. */
    EXCLUDED,
    /** It was shorter than what makes a listen count: it has no share. */
    TOO_SHORT;

    /** The word for it in files, such as {@code too_short}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
