package org.diapason.web.office;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.judgement.Case;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Subject;

/** What two people look at before they close a month. Only that the account adds up is a condition; the rest they weigh. */
public final class CloseChecklist {
    private final Cases cases;
    private final Deliveries deliveries;

    public CloseChecklist(Cases cases, Deliveries deliveries) {
        this.cases = cases;
        this.deliveries = deliveries;
    }

    /** One thing to look at. {@code word} names it, {@code done} says that nothing is left of it, {@code open} how much. */
    public record Item(String word, boolean done, long open) {}

    /**
     * Where a month stands.
     *
     * @param waiting the case in which a first or second signature is awaited
     */
    public record State(List<Item> items, Optional<Case> waiting) {
        public State {
            items = List.copyOf(items);
        }
    }

    /** The list for a month's account, as of a time. */
    public State of(Statement statement, Instant asOf) {
        List<Case> all = cases.list(asOf);
        long undecided = all.stream()
                .filter(one -> one.state() != Case.State.DECIDED)
                .filter(one -> concerns(one.subject(), statement.month()))
                .count();
        Optional<Case> waiting = all.stream()
                .filter(one -> one.state() != Case.State.DECIDED)
                .filter(one -> isEndOf(one.subject(), statement.month()))
                .reduce((_, later) -> later);
        List<Item> items = new ArrayList<>();
        items.add(new Item("reconciled", statement.addsUp(), 0));
        items.add(item("cases", undecided));
        items.add(item("held", statement.listens(Standing.HELD)));
        items.add(item("quarantined", deliveries.counts().quarantined()));
        items.add(item(
                "signature",
                waiting.filter(one -> one.state() == Case.State.AWAITS_SECOND_PERSON)
                                .isPresent()
                        ? 1
                        : 0));
        return new State(items, waiting);
    }

    private static Item item(String word, long open) {
        return new Item(word, open == 0, open);
    }

    private static boolean concerns(Subject subject, YearMonth month) {
        return switch (subject) {
            case Subject.Ring ring ->
                !ring.from().isAfter(month.atEndOfMonth()) && !ring.to().isBefore(month.atDay(1));
            case Subject.Batch batch -> batch.month().equals(month);
            case Subject.Appealed _ -> true;
            case Subject.Sharing sharing -> !sharing.rule().from().isAfter(month);
            case Subject.MonthEnd _, Subject.Detector _ -> false;
        };
    }

    private static boolean isEndOf(Subject subject, YearMonth month) {
        return subject instanceof Subject.MonthEnd end && end.month().equals(month);
    }
}
