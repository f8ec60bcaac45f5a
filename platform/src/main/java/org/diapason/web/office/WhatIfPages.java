package org.diapason.web.office;

import java.time.YearMonth;
import org.diapason.effects.royalty.WhatIf;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a month would be under other models, and had nobody excluded what was excluded. */
@Controller
class WhatIfPages {
    private final CurrentAccount current;

    WhatIfPages(CurrentAccount current) {
        this.current = current;
    }

    @GetMapping("/office/months/{month}/what-if")
    View whatIf(Page page, @PathVariable String month) {
        YearMonth wanted = current.month(month);
        WhatIf whatIf = current.whatIf(wanted);
        String currency = current.of(wanted).currency();
        return page.show("office/what-if", new WhatIfView(wanted, currency, whatIf, DiversionFlow.of(whatIf)));
    }
}
