package org.diapason.web.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.effects.royalty.Statement;
import org.diapason.effects.royalty.WhatIf;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Received;
import org.diapason.web.office.CurrentAccount;
import org.diapason.web.office.WhatIfWork;
import org.diapason.web.page.Missing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office's deliveries and months, for programs with the scope {@code read}. */
@RestController
@RequestMapping("/api/v1")
class OfficeApi {
    private static final int MOST = 500;

    private final Deliveries deliveries;
    private final CurrentAccount account;
    private final WhatIfWork otherwise;

    OfficeApi(Deliveries deliveries, CurrentAccount account, WhatIfWork otherwise) {
        this.deliveries = deliveries;
        this.account = account;
        this.otherwise = otherwise;
    }

    @GetMapping("/deliveries")
    List<Received> deliveries(@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "50") int most) {
        return deliveries.list(Optional.empty(), Math.max(0, from), Math.clamp(most, 0, MOST));
    }

    @GetMapping("/months")
    Map<String, List<YearMonth>> months() {
        return Map.of("months", account.months());
    }

    /** A month's account as of now, in micro-units. */
    @GetMapping("/months/{month}")
    Statement month(@PathVariable YearMonth month) {
        return account.of(known(month));
    }

    /** The same month under each model, and what its excluded listens would have diverted, in micro-units. */
    @GetMapping("/months/{month}/what-if")
    WhatIf whatIf(@PathVariable YearMonth month) {
        return otherwise.await(known(month));
    }

    private YearMonth known(YearMonth month) {
        if (!account.months().contains(month)) {
            throw new Missing("month " + month);
        }
        return month;
    }
}
