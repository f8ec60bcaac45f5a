package org.diapason.web.open;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.diapason.effects.withdrawal.StatementOfReasons;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Why a decision was taken, for those whom it takes something from, and what became of an appeal against it. */
@Controller
class ReasonsPages {
    private final Decisions decisions;
    private final Cases cases;
    private final JournalReader journal;

    ReasonsPages(Decisions decisions, Cases cases, JournalReader journal) {
        this.decisions = decisions;
        this.cases = cases;
        this.journal = journal;
    }

    @GetMapping("/reasons/{id}")
    View reasons(Page page, @PathVariable String id) {
        Decision decision =
                decisions.find(new DecisionId(id)).orElseThrow(() -> new Missing("statement of reasons " + id));
        SortedMap<String, Object> fields = StatementOfReasons.of(
                        decision, decisions.covered(decision).size())
                .orElseThrow(() -> new Missing("statement of reasons " + id));
        return page.show(
                "open/reasons",
                new ReasonsView(
                        decision,
                        fields,
                        isUndone(decision, page.now()),
                        appeal(decision, page.now()),
                        journal.about(decision.id().value())));
    }

    private boolean isUndone(Decision decision, Instant now) {
        return decisions.inForce(now).stream().noneMatch(one -> one.id().equals(decision.id()));
    }

    private Optional<ReasonsView.Appeal> appeal(Decision decision, Instant now) {
        CaseId id = new CaseId("appeal-" + decision.id().value());
        return cases.find(id, now)
                .map(about -> new ReasonsView.Appeal(
                        about.openedAt(),
                        decisions.listAbout(id).stream()
                                .filter(one -> one.effectiveAt().isPresent())
                                .findFirst()));
    }
}
