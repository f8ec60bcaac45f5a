package org.diapason.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Docket;
import org.diapason.judgement.DocketRefusal;
import org.diapason.web.gate.Turnstile;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Appealing, without an account: the number of the decision and what is wrong with it are enough. */
@Controller
class AppealPages {
    private static final int LONGEST_GROUNDS = 10_000;

    private final Docket docket;
    private final Turnstile turnstile;

    AppealPages(Docket docket, Turnstile turnstile) {
        this.docket = docket;
        this.turnstile = turnstile;
    }

    @GetMapping("/appeal")
    View ask(Page page, @RequestParam(defaultValue = "") String decision) {
        return page.show("open/appeal", new AppealView(decision, "", ""));
    }

    /**
     * Opens the appeal.
     *
     * @param website a field that people do not see: who fills it is a program, and is thanked like anybody
     */
    @PostMapping("/appeal")
    View appeal(
            Page page,
            @RequestParam String decision,
            @RequestParam String grounds,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request,
            HttpServletResponse response) {
        turnstile.pass("appeal", request);
        if (!website.isEmpty()) {
            return page.show("open/appealed", new AppealView(decision, "", ""));
        }
        try {
            String asked = grounds.substring(0, Math.min(LONGEST_GROUNDS, grounds.length()));
            docket.appeal(new DecisionId(decision.strip()), asked);
            return new RedirectView("/reasons/" + decision.strip() + "#appeal");
        } catch (DocketRefusal refusal) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            String code = refusal.code().name().toLowerCase(Locale.ROOT);
            return page.show("open/appeal", new AppealView(decision, grounds, code));
        }
    }
}
