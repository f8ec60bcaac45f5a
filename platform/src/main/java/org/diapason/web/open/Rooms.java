package org.diapason.web.open;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.catalogue.Hearings;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseQueue;
import org.diapason.judgement.Decisions;
import org.diapason.web.office.CurrentAccount;
import org.diapason.web.office.MoneyFlow;
import org.springframework.stereotype.Component;

/** Counts what passed through each room. */
@Component
class Rooms {
    private final Deliveries deliveries;
    private final Hearings hearings;
    private final CaseQueue queue;
    private final Decisions decisions;
    private final CurrentAccount account;

    Rooms(Deliveries deliveries, Hearings hearings, CaseQueue queue, Decisions decisions, CurrentAccount account) {
        this.deliveries = deliveries;
        this.hearings = hearings;
        this.queue = queue;
        this.decisions = decisions;
        this.account = account;
    }

    /**
     * What passed through the rooms.
     *
     * @param listens of the newest month, those that do not count included
     * @param heard recordings that a machine has heard
     * @param cases groups that machines proposed
     * @param decided cases with a decision in force
     * @param waiting cases that wait for a person, or for a second one
     * @param people who took a decision so far
     * @param month the newest month's account; empty before there is one
     */
    record Numbers(
            long listens,
            Deliveries.Counts deliveries,
            long heard,
            long cases,
            long decided,
            long waiting,
            long people,
            Optional<MoneyFlow> month) {

        /** Money that waits, in escrow or held. */
        long asideMicro() {
            return month.map(MoneyFlow::statement)
                    .map(statement -> statement.micro(Standing.ESCROW) + statement.micro(Standing.HELD))
                    .orElse(0L);
        }
    }

    Numbers numbers(Instant now) {
        CaseQueue.Count cases = queue.count(now);
        Optional<MoneyFlow> month = account.latest().map(MoneyFlow::of);
        return new Numbers(
                month.map(MoneyFlow::statement).map(Rooms::listens).orElse(0L),
                deliveries.counts(),
                hearings.countHeard(),
                cases.total(),
                cases.of(Case.State.DECIDED),
                cases.waiting(),
                decisions.countPeople(),
                month);
    }

    private static long listens(Statement statement) {
        return Stream.of(Standing.values()).mapToLong(statement::listens).sum();
    }
}
