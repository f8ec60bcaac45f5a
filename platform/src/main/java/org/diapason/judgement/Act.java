package org.diapason.judgement;

import java.time.Instant;

/** What a decision does. */
public sealed interface Act {

    /** The suspicion is not shared: nothing follows, and the case ends. */
    record Dismiss() implements Act {}

    /** The listens of the case are neither reported nor paid (C52, C53). */
    record Exclude() implements Act {}

    /** The money of the case's listens waits, with notice to the payee, and is released by itself at the deadline. */
    record Hold(Instant until) implements Act {}

    /** A hold waits longer, once, with two signatures. */
    record ExtendHold(Instant until) implements Act {}

    /** The recordings are labelled as generated and not promoted. */
    record Label() implements Act {}

    /** The recordings leave the catalogue. */
    record Withdraw() implements Act {}

    /** The accounts of the month are closed as its manifest says. */
    record CloseMonth() implements Act {}

    /** The machine of the case proposes from now on, in place of the one before. */
    record Release() implements Act {}

    /** Months are shared by the rule of the case, from its first month on. */
    record Adopt() implements Act {}

    /** An appeal succeeds: the decision appealed from is undone. */
    record Grant() implements Act {}

    /** An appeal does not succeed: the decision appealed from stands. */
    record Uphold() implements Act {}

    /** Whether this act answers what the subject asks. */
    default boolean fits(Subject subject) {
        return switch (subject) {
            case Subject.Ring _ -> this instanceof Dismiss || this instanceof Exclude || isHold();
            case Subject.Batch _ -> this instanceof Dismiss || this instanceof Label || this instanceof Withdraw;
            case Subject.MonthEnd _ -> this instanceof Dismiss || this instanceof CloseMonth;
            case Subject.Detector _ -> this instanceof Dismiss || this instanceof Release;
            case Subject.Sharing _ -> this instanceof Dismiss || this instanceof Adopt;
            case Subject.Appealed _ -> this instanceof Grant || this instanceof Uphold;
        };
    }

    /** A hold buys time to decide; everything else decides the case. */
    default boolean isHold() {
        return this instanceof Hold || this instanceof ExtendHold;
    }

    /** Whether it takes something from somebody, so that the group must have been sampled first. */
    default boolean sanctions() {
        return this instanceof Exclude || this instanceof Label || this instanceof Withdraw;
    }
}
