package org.diapason.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One case on the docket: a group, what is claimed of it, and where its judgement stands.
 *
 * @param id its name
 * @param subject what it is about
 * @param headline one sentence that says what it is
 * @param machine who proposed it, with version and digest
 * @param score the machine's
 * @param moneyMicro money at stake, micro-units
 * @param evidence for and against
 * @param openedAt when it came
 * @param state where it stands
 */
public record Case(
        CaseId id,
        Subject subject,
        String headline,
        Optional<String> machine,
        double score,
        long moneyMicro,
        List<Evidence> evidence,
        Instant openedAt,
        State state) {

    public Case {
        evidence = List.copyOf(evidence);
    }

    /** Where a case stands. */
    public enum State {
        /** Nobody has decided. */
        OPEN,
        /** The money waits; nobody has decided. */
        HELD,
        /** One person has decided; the second has not signed. */
        AWAITS_SECOND_PERSON,
        /** Decided, and the decision is in force. */
        DECIDED
    }
}
