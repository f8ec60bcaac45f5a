package org.diapason.judgement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.diapason.facts.people.PersonId;

/**
 * What a person decided, and a second one where it is grave. Only {@link Docket#decide} makes a new one;
 * only a decision has effects.
 */
public final class Decision {
    /** How long a decision can be appealed: six months, as DSA art. 20(1) has it. Excluded money waits as long. */
    public static final Duration APPEAL_WINDOW = Duration.ofDays(183);

    private final DecisionRow row;

    Decision(DecisionRow row) {
        this.row = row;
    }

    public DecisionId id() {
        return row.id();
    }

    public CaseId caseId() {
        return row.caseId();
    }

    public Subject subject() {
        return row.subject();
    }

    public Act act() {
        return row.act();
    }

    /** The clause it rests on, such as {@code C52}. */
    public String clause() {
        return row.clause();
    }

    /** The version of the charter in force when it was taken. */
    public String charterVersion() {
        return row.charterVersion();
    }

    public String reason() {
        return row.reason();
    }

    public PersonId decidedBy() {
        return row.person();
    }

    /** Who signed second; empty when nobody has, or nobody needs to. */
    public Optional<PersonId> signedBy() {
        return row.secondPerson();
    }

    public Instant decidedAt() {
        return row.decidedAt();
    }

    /** Whether it needs a second person before it takes effect. */
    public boolean isGrave() {
        return row.grave();
    }

    /** Since when it has effect; empty while a grave one waits for its second person, and for ever when that one does not agree. */
    public Optional<Instant> effectiveAt() {
        if (!row.grave()) {
            return Optional.of(row.decidedAt());
        }
        return row.agrees().orElse(false) ? row.signedAt() : Optional.empty();
    }

    /** The clock of a hold that has effect; empty for everything else. */
    public Optional<HoldClock> clock() {
        Optional<Instant> until = switch (row.act()) {
            case Act.Hold hold -> Optional.of(hold.until());
            case Act.ExtendHold hold -> Optional.of(hold.until());
            case Act.Dismiss _, Act.Exclude _, Act.Label _, Act.Withdraw _ -> Optional.empty();
            case Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ -> Optional.empty();
        };
        return until.flatMap(end -> effectiveAt().filter(end::isAfter).map(start -> new HoldClock(start, end)));
    }

    /** How wrong it may be about members that nobody judged. */
    public SampleBound bound() {
        return row.bound();
    }

    /** Members that people found innocent: it does not touch them. */
    public Set<String> spared() {
        return row.spared();
    }

    /** Whether a machine drew attention to its case; otherwise people did. */
    public boolean isRaisedByMachine() {
        return row.raisedByMachine();
    }

    /** Whether it was played in a demonstration. */
    public boolean isSimulation() {
        return row.simulation();
    }

    /** Whether, at that time, it can no longer be undone: the window has closed and no appeal is open. */
    public boolean isFinal(Instant asOf) {
        boolean windowClosed = effectiveAt()
                .map(effective -> !asOf.isBefore(effective.plus(APPEAL_WINDOW)))
                .orElse(false);
        boolean appealOpen = row.appealReceivedAt().map(at -> !at.isAfter(asOf)).orElse(false)
                && row.appealDecidedAt().map(at -> at.isAfter(asOf)).orElse(true);
        return windowClosed && !appealOpen;
    }

    boolean isWaiting() {
        return row.grave() && row.agrees().isEmpty();
    }

    boolean isEffective(Instant asOf) {
        return effectiveAt().map(at -> !at.isAfter(asOf)).orElse(false);
    }
}
