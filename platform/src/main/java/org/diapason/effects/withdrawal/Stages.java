package org.diapason.effects.withdrawal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Subject;
import org.diapason.store.Sha256;

/**
 * When which recordings of one withdrawal leave: a hundredth of the group first, so that a mistake is found while it is
 * small, and the rest a week later, unless appeals against withdrawals succeed too often then. A halted withdrawal goes
 * no further: what it left alone needs a decision of its own.
 *
 * @param group in the order in which they leave
 */
record Stages(List<String> group, Instant first, Instant second, boolean halted) {
    /** The share of a group that leaves first; at least one recording. */
    private static final double FIRST_STAGE = 0.01;

    static final Duration BETWEEN = Duration.ofDays(7);
    /** Of the appeals decided in the time before: more successes than this and second stages do not begin. */
    private static final double HIGHEST_SUCCESS_RATE = 0.10;

    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    Stages {
        group = List.copyOf(group);
    }

    /**
     * The stages of a withdrawal that took effect.
     *
     * @param covered its recordings
     * @param all the decisions ever taken, for the appeals among them
     */
    static Stages of(Decision withdrawal, Collection<String> covered, List<Decision> all) {
        Instant first = withdrawal.effectiveAt().orElseThrow();
        Instant second = first.plus(BETWEEN);
        boolean halted = successRate(all, second) > HIGHEST_SUCCESS_RATE;
        return new Stages(inOrder(withdrawal.id(), covered), first, second, halted);
    }

    /** What is out at a time, as long as the withdrawal stands. */
    List<String> out(Instant asOf) {
        if (asOf.isBefore(first)) {
            return List.of();
        }
        return goesOn(asOf) ? group : group.subList(0, size(group.size()));
    }

    boolean isHalted(Instant asOf) {
        return halted && !asOf.isBefore(second) && size(group.size()) < group.size();
    }

    private boolean goesOn(Instant asOf) {
        return !halted && !asOf.isBefore(second);
    }

    /** How many leave first. */
    static int size(int group) {
        return (int) Math.ceil(group * FIRST_STAGE);
    }

    /** An order that nobody chose: by the digest of decision and recording. */
    private static List<String> inOrder(DecisionId decision, Collection<String> recordings) {
        return recordings.stream()
                .sorted(Comparator.comparing(
                        recording -> Sha256.of(decision.value() + recording).hex()))
                .toList();
    }

    /** The share of appeals against withdrawals that succeeded, of those decided shortly before. */
    private static double successRate(List<Decision> all, Instant at) {
        Set<DecisionId> withdrawals = all.stream()
                .filter(decision -> decision.act() instanceof Act.Withdraw)
                .map(Decision::id)
                .collect(Collectors.toSet());
        List<Decision> heard = all.stream()
                .filter(decision -> decision.subject() instanceof Subject.Appealed appealed
                        && withdrawals.contains(appealed.decision()))
                .filter(decision -> decision.effectiveAt()
                        .filter(when -> !when.isAfter(at) && when.isAfter(at.minus(LOOKED_BACK)))
                        .isPresent())
                .toList();
        long granted = heard.stream()
                .filter(decision -> decision.act() instanceof Act.Grant)
                .count();
        return heard.isEmpty() ? 0 : (double) granted / heard.size();
    }
}
