package org.diapason.web.open;

import java.util.List;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The register of AI uses: every machine that this service lets propose something. */
@Controller
class UsesPages {
    private final JournalReader journal;

    UsesPages(JournalReader journal) {
        this.journal = journal;
    }

    @GetMapping("/uses")
    View uses(Page page) {
        return page.show("open/uses", new UsesView(journal.machines()));
    }

    /** The register, in the order of entry. */
    record UsesView(List<JournalReader.Use> machines) {}
}
