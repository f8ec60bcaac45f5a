package org.diapason.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.CaseQueue;
import org.diapason.judgement.HoldClock;

/**
 * A stretch of the queue.
 *
 * @param count how many cases stand where
 * @param holds the clocks of those that are held
 * @param from how many come before it
 */
record QueueView(
        CaseQueue.Filter filter,
        CaseQueue.Count count,
        List<CaseQueue.Entry> entries,
        Map<CaseId, HoldClock> holds,
        int from,
        String currency,
        Instant now) {
    static final int STRETCH = 50;
    static final List<String> KINDS = List.of("ring", "batch", "appealed", "month_end", "detector", "sharing");

    String state() {
        return filter.state().map(QueueView::code).orElse("all");
    }

    String kind() {
        return filter.kind().orElse("");
    }

    /** The address of the same queue with one thing different. */
    String with(String state, String kind, CaseQueue.Order order, int from) {
        return "/desk?state=" + state + "&kind=" + kind + "&order=" + code(order) + (from > 0 ? "&from=" + from : "");
    }

    boolean hasMore() {
        return from + entries.size() < count.of(filter);
    }

    Optional<HoldClock> hold(CaseQueue.Entry entry) {
        return Optional.ofNullable(holds.get(entry.about().id()));
    }

    /** Holds of which little time is left. */
    List<CaseId> nearlyOver() {
        return holds.entrySet().stream()
                .filter(hold -> hold.getValue().isNearlyOver(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
