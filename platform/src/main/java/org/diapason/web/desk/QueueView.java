package org.diapason.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseQueue;

/**
 * A stretch of the queue.
 *
 * @param tally how many cases stand where
 * @param from how many come before it
 * @param count how many the filter lets through
 */
record QueueView(
        CaseQueue.Filter filter,
        Map<Case.State, Long> tally,
        List<CaseQueue.Entry> entries,
        int from,
        long count,
        String currency) {
    static final int STRETCH = 50;
    static final List<String> KINDS = List.of("ring", "batch", "appealed", "month_end", "detector");

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
        return from + entries.size() < count;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
