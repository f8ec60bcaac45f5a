package org.diapason.web.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseQueue;
import org.diapason.web.office.CurrentAccount;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The queue of the desk: what waits, what is at stake, since when. */
@Controller
class QueuePages {
    private final CaseQueue queue;
    private final CurrentAccount account;

    QueuePages(CaseQueue queue, CurrentAccount account) {
        this.queue = queue;
        this.account = account;
    }

    @GetMapping("/desk")
    View queue(
            Page page,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "money") String order,
            @RequestParam(defaultValue = "0") int from) {
        CaseQueue.Filter filter = new CaseQueue.Filter(
                Optional.of(kind).filter(QueueView.KINDS::contains),
                state.equals("all") ? Optional.empty() : Optional.of(constant(Case.State.class, state)),
                constant(CaseQueue.Order.class, order));
        Instant now = page.now();
        int first = Math.max(0, from);
        return page.show(
                "desk/queue",
                new QueueView(
                        filter,
                        queue.count(now),
                        queue.list(filter, first, QueueView.STRETCH, now),
                        queue.holds(now),
                        first,
                        account.currency(),
                        now));
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
