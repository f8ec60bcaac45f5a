package org.diapason.judgement;

/** The docket does not take what was asked of it. The message says what is needed. */
public final class DocketRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, for those who count. */
    public enum Code {
        NO_SUCH_CASE,
        NO_SUCH_DECISION,
        NOT_SIGNED_IN,
        NOT_TRAINED,
        ALREADY_READ,
        NOT_READ,
        NOT_IN_THE_SAMPLE,
        ALREADY_RULED,
        ACT_DOES_NOT_FIT,
        ALREADY_DECIDED,
        AWAITS_SECOND_PERSON,
        NOTHING_TO_COUNTERSIGN,
        SAME_PERSON,
        SAMPLE_NOT_JUDGED,
        BOUND_TOO_WIDE,
        HOLD_TOO_LONG,
        REASON_TOO_SHORT,
        NOT_APPEALABLE,
        ALREADY_APPEALED
    }

    private final Code code;

    DocketRefusal(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
