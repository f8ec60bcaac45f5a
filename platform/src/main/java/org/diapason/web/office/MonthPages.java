package org.diapason.web.office;

import java.time.YearMonth;
import java.util.List;
import org.diapason.effects.royalty.ClosedMonths;
import org.diapason.effects.royalty.Statement;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The months: what each has to share, what became of it, and whether it is closed. */
@Controller
class MonthPages {
    private final CurrentAccount current;
    private final ClosedMonths closed;
    private final RulesToSign rules;

    MonthPages(CurrentAccount current, ClosedMonths closed, RulesToSign rules) {
        this.current = current;
        this.closed = closed;
        this.rules = rules;
    }

    @GetMapping("/office")
    View office(Page page) {
        List<YearMonth> months = current.months();
        return months.isEmpty()
                ? new RedirectView("/office/deliveries")
                : new RedirectView("/office/months/" + months.getFirst());
    }

    @GetMapping("/office/months/{month}")
    View month(Page page, @PathVariable String month) {
        YearMonth wanted = current.month(month);
        Statement statement = current.of(wanted);
        return page.show(
                "office/month",
                new MonthView(
                        statement,
                        MoneyFlow.of(statement),
                        current.months(),
                        rules.awaiting(wanted, page.now()),
                        closed.find(wanted, page.now())));
    }
}
