package org.diapason.listens;

/** A whole table of listens that cannot be read; the message says what was expected, what came and what to do. */
public final class ListensRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a table was refused, to be counted. */
    public enum Reason {
        NOT_FOUND,
        NO_FILES,
        NOT_READABLE,
        MISSING_COLUMNS
    }

    private final Reason reason;

    ListensRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
