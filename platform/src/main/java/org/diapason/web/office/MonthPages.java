package org.diapason.web.office;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.diapason.effects.royalty.Statement;
import org.diapason.judgement.CaseId;
import org.diapason.store.DataFolder;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The months: what each has to share, what became of it, and its close. */
@Controller
class MonthPages {
    private final CurrentAccount current;
    private final MonthAccount account;
    private final DataFolder folder;

    MonthPages(CurrentAccount current, MonthAccount account, DataFolder folder) {
        this.current = current;
        this.account = account;
        this.folder = folder;
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
        YearMonth wanted = known(month);
        Statement statement = current.of(wanted);
        return page.show(
                "office/month",
                new MonthView(
                        statement, MoneyFlow.of(statement), current.months(), account.findClose(wanted, page.now())));
    }

    /** Writes the account and opens the case in which two people close it. */
    @PostMapping("/office/months/{month}/close")
    View proposeClose(Page page, @PathVariable String month) {
        YearMonth wanted = known(month);
        Path place = folder.statements().resolve(wanted.toString());
        MonthAccount.Written written = account.write(wanted, page.now(), place);
        CaseId opened = account.proposeClose(wanted, written, place);
        return new RedirectView("/desk/cases/" + opened);
    }

    private YearMonth known(String month) {
        try {
            YearMonth wanted = YearMonth.parse(month);
            if (current.months().contains(wanted)) {
                return wanted;
            }
        } catch (DateTimeParseException e) {
            throw new Missing("month " + month);
        }
        throw new Missing("month " + month);
    }
}
