package org.diapason.effects.withdrawal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;

/**
 * What is out of the catalogue now, for the pages that must not show it: worked out from the decisions whenever it is
 * asked, so that a page refuses as soon as the second person has signed. Safe for use by many threads.
 */
public final class Shelf {
    private final Decisions decisions;
    private final Clock clock;
    /** What a decision covers never changes. */
    private final Map<DecisionId, SortedSet<String>> covered = new ConcurrentHashMap<>();

    public Shelf(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Everything that is out. */
    public Withdrawals withdrawals() {
        return Withdrawals.follow(decisions.list(), this::covered, clock.instant());
    }

    /** The decision that took this recording out of the catalogue; empty when it is in it. */
    public Optional<DecisionId> findWithdrawal(String recording) {
        return Optional.ofNullable(withdrawals().recordings().get(recording));
    }

    /** Every strike that there has been, by supplier and then in order. */
    public List<Strike> strikes() {
        return Strike.list(decisions.list(), clock.instant());
    }

    /** What the service owes for withdrawals that appeals undid. */
    public List<MakeGood> owed() {
        return MakeGood.list(decisions.list(), this::covered, clock.instant());
    }

    private SortedSet<String> covered(Decision decision) {
        return covered.computeIfAbsent(decision.id(), _ -> decisions.covered(decision));
    }
}
