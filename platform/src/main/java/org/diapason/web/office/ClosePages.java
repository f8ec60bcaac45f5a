package org.diapason.web.office;

import java.nio.file.Path;
import java.time.YearMonth;
import org.diapason.effects.royalty.ClosedMonths;
import org.diapason.effects.royalty.Statement;
import org.diapason.judgement.CaseId;
import org.diapason.store.DataFolder;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The close of a month: what to look at first, and the case in which two people close it. */
@Controller
class ClosePages {
    private final CurrentAccount current;
    private final MonthAccount account;
    private final ClosedMonths closed;
    private final MonthClose close;
    private final CloseChecklist checklist;
    private final DataFolder folder;

    ClosePages(
            CurrentAccount current,
            MonthAccount account,
            ClosedMonths closed,
            MonthClose close,
            CloseChecklist checklist,
            DataFolder folder) {
        this.current = current;
        this.account = account;
        this.closed = closed;
        this.close = close;
        this.checklist = checklist;
        this.folder = folder;
    }

    @GetMapping("/office/months/{month}/close")
    View close(Page page, @PathVariable String month) {
        Statement statement = current.of(current.month(month));
        return page.show(
                "office/close",
                new CloseView(
                        statement, checklist.of(statement, page.now()), closed.find(statement.month(), page.now())));
    }

    /** Writes the account and opens the case in which two people close it; a closed month stays closed. */
    @PostMapping("/office/months/{month}/close")
    View proposeClose(Page page, @PathVariable String month) {
        YearMonth wanted = current.month(month);
        if (closed.find(wanted, page.now()).isPresent()) {
            return new RedirectView("/office/months/" + wanted + "/close");
        }
        Path place = folder.statements().resolve(wanted.toString());
        MonthAccount.Written written = account.write(wanted, page.now(), place);
        CaseId opened = close.propose(written, page.now(), place);
        return new RedirectView("/desk/cases/" + opened);
    }
}
