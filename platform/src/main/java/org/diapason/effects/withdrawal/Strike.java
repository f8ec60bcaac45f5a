package org.diapason.effects.withdrawal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Subject;

/**
 * That people found recordings of a supplier to be generated from end to end, against its contract. A strike follows a
 * decision and nothing else: it ends with time, and an appeal that succeeds undoes it.
 *
 * @param since when the decision took effect
 * @param until when it stops to count
 */
public record Strike(SupplierId supplier, DecisionId decision, Instant since, Instant until, State state) {
    /** How long a strike counts: as long as contracts usually run before they are renewed. */
    public static final Duration COUNTS_FOR = Duration.ofDays(365);

    /** What a strike is worth at a time. */
    public enum State {
        COUNTS,
        EXPIRED,
        UNDONE
    }

    /** Every strike that there has been by a time, by supplier and then in order: the counting ones and the history. */
    public static List<Strike> list(List<Decision> all, Instant asOf) {
        Set<DecisionId> inForce = new HashSet<>();
        Decisions.inForce(all, asOf).forEach(decision -> inForce.add(decision.id()));
        return all.stream()
                .filter(decision -> decision.act() instanceof Act.Withdraw || decision.act() instanceof Act.Label)
                .filter(StatementOfReasons::isAboutGeneration)
                .flatMap(decision -> decision
                        .effectiveAt()
                        .filter(since -> !since.isAfter(asOf))
                        .map(since -> of(decision, since, inForce.contains(decision.id()), asOf))
                        .stream())
                .sorted(Comparator.comparing(
                                (Strike strike) -> strike.supplier().value())
                        .thenComparing(Strike::since)
                        .thenComparing(strike -> strike.decision().value()))
                .toList();
    }

    private static Strike of(Decision decision, Instant since, boolean isInForce, Instant asOf) {
        if (!(decision.subject() instanceof Subject.Batch batch)) {
            throw new IllegalArgumentException(decision.id() + " labels or withdraws what is no supplier's batch");
        }
        Instant until = since.plus(COUNTS_FOR);
        State live = asOf.isBefore(until) ? State.COUNTS : State.EXPIRED;
        return new Strike(batch.supplier(), decision.id(), since, until, isInForce ? live : State.UNDONE);
    }
}
