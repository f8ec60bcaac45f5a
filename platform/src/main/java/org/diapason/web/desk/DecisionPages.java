package org.diapason.web.desk;

import java.util.Locale;
import java.util.Optional;
import org.diapason.charter.ClauseId;
import org.diapason.judgement.Act;
import org.diapason.judgement.Case;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Draft;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Deciding: first what would follow, then the decision, then the second person's signature. */
@Controller
class DecisionPages {
    private final Docket docket;
    private final Decisions decisions;
    private final Dossiers dossiers;

    DecisionPages(Docket docket, Decisions decisions, Dossiers dossiers) {
        this.docket = docket;
        this.decisions = decisions;
        this.dossiers = dossiers;
    }

    /** Spells out what would follow. Nothing has happened yet. */
    @PostMapping("/desk/cases/{id}/consider")
    View consider(
            Page page,
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam String clause,
            @RequestParam String reason,
            @RequestParam(defaultValue = "14") int days) {
        Case about = dossiers.get(id, page.now());
        Acts.Kind kind = kind(act);
        CaseView view = dossiers.of(page, about, Optional.empty());
        docket.check(page.reviewer(), about.id(), draft(page, kind, clause, reason, days));
        return page.show(
                "desk/consider", new ConsiderView(view, kind, clause, reason, days, isGrave(page, kind, about, days)));
    }

    @PostMapping("/desk/cases/{id}/decisions")
    View decide(
            Page page,
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam String clause,
            @RequestParam String reason,
            @RequestParam(defaultValue = "14") int days) {
        Case about = dossiers.get(id, page.now());
        docket.decide(page.reviewer(), about.id(), draft(page, kind(act), clause, reason, days));
        return CasePages.to("/desk/cases/" + id + "#decisions");
    }

    /** The second person agrees or not; or the first takes back what nobody has signed. */
    @PostMapping("/desk/decisions/{id}/signature")
    View sign(Page page, @PathVariable String id, @RequestParam boolean agrees) {
        Decision decision = decisions.find(new DecisionId(id)).orElseThrow(() -> new Missing("decision " + id));
        docket.countersign(page.reviewer(), decision.id(), agrees);
        return CasePages.to("/desk/cases/" + decision.caseId() + "#decisions");
    }

    private static Draft draft(Page page, Acts.Kind kind, String clause, String reason, int days) {
        return new Draft(Acts.act(kind, page.now(), days), new ClauseId(clause), reason);
    }

    private static boolean isGrave(Page page, Acts.Kind kind, Case about, int days) {
        Act act = Acts.act(kind, page.now(), days);
        return Docket.isGrave(act, about);
    }

    private static Acts.Kind kind(String act) {
        return Acts.Kind.valueOf(act.toUpperCase(Locale.ROOT));
    }
}
