package org.diapason.web.office;

import java.time.YearMonth;
import java.util.Map;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a month would be under other models, and had nobody excluded what was excluded. */
@Controller
class WhatIfPages {
    private final CurrentAccount current;
    private final WhatIfWork work;

    WhatIfPages(CurrentAccount current, WhatIfWork work) {
        this.current = current;
        this.work = work;
    }

    /** The month when it is worked out; until then how far the work is, on a page that asks again by itself. */
    @GetMapping("/office/months/{month}/what-if")
    View whatIf(Page page, @PathVariable String month) {
        YearMonth wanted = current.month(month);
        return switch (work.ask(wanted)) {
            case WhatIfWork.Answer.Told told ->
                page.show("office/what-if", new WhatIfView(told.whatIf(), DiversionFlow.of(told.whatIf())));
            case WhatIfWork.Answer.UnderWay underWay ->
                page.show("office/what-if-working", Map.of("month", wanted, "underWay", underWay));
        };
    }
}
