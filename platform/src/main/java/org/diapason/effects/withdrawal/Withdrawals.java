package org.diapason.effects.withdrawal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Subject;
import org.diapason.store.Sha256;

/**
 * Which recordings are out of the catalogue at a time, as a pure function of decisions. A withdrawal goes in two stages: a
 * hundredth of its recordings first, so that a mistake is found while it is small, and the rest a week later. No second
 * stage begins while appeals against withdrawals succeed too often. An appeal that succeeds brings everything back.
 *
 * @param recordings each recording that is out, with the decision that took it
 * @param halted the withdrawals whose second stage waits for people to look
 */
public record Withdrawals(SortedMap<String, DecisionId> recordings, List<DecisionId> halted) {
    /** The share of a group that leaves first; at least one recording. */
    static final double FIRST_STAGE = 0.01;

    static final Duration BETWEEN_STAGES = Duration.ofDays(7);
    /** Of the appeals decided in the time before: more successes than this and second stages wait. */
    static final double HIGHEST_SUCCESS_RATE = 0.10;

    static final Duration LOOKED_BACK = Duration.ofDays(90);

    public Withdrawals {
        recordings = new TreeMap<>(recordings);
        halted = List.copyOf(halted);
    }

    /**
     * What follows from all decisions taken by a time.
     *
     * @param covered which recordings each decision covers
     */
    public static Withdrawals follow(
            List<Decision> all, Map<DecisionId, ? extends Collection<String>> covered, Instant asOf) {
        SortedMap<String, DecisionId> recordings = new TreeMap<>();
        List<DecisionId> halted = new ArrayList<>();
        for (Decision decision : Decisions.inForce(all, asOf)) {
            if (decision.act() instanceof Act.Withdraw) {
                Instant second = decision.effectiveAt().orElseThrow().plus(BETWEEN_STAGES);
                boolean isDue = !asOf.isBefore(second);
                boolean isHalted = isDue && successRate(all, second) > HIGHEST_SUCCESS_RATE;
                if (isHalted) {
                    halted.add(decision.id());
                }
                List<String> group = inOrder(decision.id(), covered.get(decision.id()));
                long leaving = isDue && !isHalted ? group.size() : firstStage(group.size());
                group.stream().limit(leaving).forEach(recording -> recordings.putIfAbsent(recording, decision.id()));
            }
        }
        return new Withdrawals(recordings, halted);
    }

    static long firstStage(int size) {
        return (long) Math.ceil(size * FIRST_STAGE);
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
