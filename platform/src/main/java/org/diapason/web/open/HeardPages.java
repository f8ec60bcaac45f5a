package org.diapason.web.open;

import java.util.Optional;
import org.diapason.audio.Hearing;
import org.diapason.audio.report.Explanation;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Member;
import org.diapason.judgement.Subject;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * What a machine heard in one recording, in plain words, for the artist of it. The number of the decision and that of the
 * recording open it; which recordings a decision covers is listed nowhere in public.
 */
@Controller
class HeardPages {
    private final Decisions decisions;
    private final Cases cases;

    HeardPages(Decisions decisions, Cases cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    @GetMapping("/reasons/{id}/heard")
    View heard(Page page, @PathVariable String id, @RequestParam(defaultValue = "") String recording) {
        Decision decision = decisions
                .find(new DecisionId(id))
                .filter(found -> found.effectiveAt().isPresent())
                .filter(found -> found.subject() instanceof Subject.Batch)
                .orElseThrow(() -> new Missing("what was heard for " + id));
        String asked = recording.strip();
        return page.show("open/heard", new HeardView(id, asked, explained(page, decision, asked)));
    }

    private Optional<HeardView.Explained> explained(Page page, Decision decision, String recording) {
        return cases.findMember(decision.caseId(), recording)
                .map(Member::evidence)
                .flatMap(Hearing::ofJson)
                .map(hearing -> new HeardView.Explained(
                        new Explanation(page.locale()).of(hearing),
                        decision.spared().contains(recording)));
    }
}
