package org.diapason.web.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Subject;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement of reasons.
 *
 * @param fields as the DSA Transparency Database names them
 * @param isOver whether the decision is no longer in force
 * @param appeal against it, when there is one
 * @param entries of the journal that tell of it
 */
record ReasonsView(
        Decision decision,
        SortedMap<String, Object> fields,
        boolean isOver,
        Optional<Appeal> appeal,
        List<JournalView.Line> entries) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * An appeal.
     *
     * @param decided what another person decided; empty while they have not
     */
    record Appeal(Instant receivedAt, Optional<Decision> decided) {
        boolean isGranted() {
            return decided.map(decision -> decision.act() instanceof Act.Grant).orElse(false);
        }
    }

    /** The key of what it does. */
    String act() {
        return switch (decision.act()) {
            case Act.Exclude _ -> "exclude";
            case Act.Hold _, Act.ExtendHold _ -> "hold";
            case Act.Label _ -> "label";
            case Act.Withdraw _ -> "withdraw";
            case Act.Dismiss _, Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ -> "nothing";
        };
    }

    /** Whether a machine heard the recordings that it is about. */
    boolean wasHeard() {
        return decision.subject() instanceof Subject.Batch;
    }

    String json() {
        return JSON.writeValueAsString(fields);
    }

    boolean canBeAppealed(Instant now) {
        return appeal.isEmpty()
                && !isOver
                && decision.effectiveAt()
                        .map(at -> now.isBefore(at.plus(Decision.APPEAL_WINDOW)))
                        .orElse(false);
    }

    Instant appealUntil() {
        return decision.effectiveAt().orElseThrow().plus(Decision.APPEAL_WINDOW);
    }
}
