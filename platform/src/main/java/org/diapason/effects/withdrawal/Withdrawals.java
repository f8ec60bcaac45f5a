package org.diapason.effects.withdrawal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;

/**
 * Which recordings are out of the catalogue at a time, as a pure function of decisions. A withdrawal goes in two stages
 * (see {@link Stages}); an appeal that succeeds brings everything back.
 *
 * @param recordings each recording that is out, with the decision that took it
 * @param halted the withdrawals whose second stage did not begin, because appeals succeeded
 */
public record Withdrawals(SortedMap<String, DecisionId> recordings, List<DecisionId> halted) {
    public Withdrawals {
        recordings = new TreeMap<>(recordings);
        halted = List.copyOf(halted);
    }

    /**
     * What follows from all decisions taken by a time.
     *
     * @param covered the recordings of a withdrawal
     */
    public static Withdrawals follow(List<Decision> all, Function<Decision, SortedSet<String>> covered, Instant asOf) {
        SortedMap<String, DecisionId> recordings = new TreeMap<>();
        List<DecisionId> halted = new ArrayList<>();
        for (Decision decision : Decisions.inForce(all, asOf)) {
            if (decision.act() instanceof Act.Withdraw) {
                Stages stages = Stages.of(decision, covered.apply(decision), all);
                stages.out(asOf).forEach(recording -> recordings.putIfAbsent(recording, decision.id()));
                if (stages.isHalted(asOf)) {
                    halted.add(decision.id());
                }
            }
        }
        return new Withdrawals(recordings, halted);
    }
}
