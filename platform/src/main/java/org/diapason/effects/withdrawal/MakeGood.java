package org.diapason.effects.withdrawal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Subject;

/**
 * What a withdrawal that an appeal undid took from somebody: how many recordings were out, since when, and for how many
 * days together. That is what the service owes to make good.
 *
 * @param recordings how many were out when it was undone
 * @param recordingDays the days that each of them was out, begun ones counted, added up
 */
public record MakeGood(
        Decision withdrawal,
        DecisionId undoneBy,
        int recordings,
        Instant outSince,
        Instant backSince,
        long recordingDays) {

    /** One for each withdrawal that was undone by a time, in the order in which they were. */
    static List<MakeGood> list(List<Decision> all, Function<Decision, SortedSet<String>> covered, Instant asOf) {
        List<MakeGood> owed = new ArrayList<>();
        for (Decision grant : all) {
            if (grant.act() instanceof Act.Grant && grant.subject() instanceof Subject.Appealed(DecisionId appealed)) {
                grant.effectiveAt()
                        .filter(back -> !back.isAfter(asOf))
                        .ifPresent(back -> all.stream()
                                .filter(decision -> decision.id().equals(appealed))
                                .filter(decision -> decision.act() instanceof Act.Withdraw)
                                .forEach(withdrawal -> owed.add(of(
                                        withdrawal,
                                        Stages.of(withdrawal, covered.apply(withdrawal), all),
                                        grant.id(),
                                        back))));
            }
        }
        owed.sort(Comparator.comparing(MakeGood::backSince)
                .thenComparing(one -> one.undoneBy().value()));
        return owed;
    }

    private static MakeGood of(Decision withdrawal, Stages stages, DecisionId grant, Instant back) {
        int first = stages.out(stages.first()).size();
        int out = stages.out(back).size();
        long days = first * days(stages.first(), back) + (out - first) * days(stages.second(), back);
        return new MakeGood(withdrawal, grant, out, stages.first(), back, days);
    }

    /** Begun days between two times; none when the second comes first. */
    private static long days(Instant from, Instant to) {
        return Math.max(
                0,
                Math.ceilDiv(
                        Duration.between(from, to).toSeconds(),
                        Duration.ofDays(1).toSeconds()));
    }
}
