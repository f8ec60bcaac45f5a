package org.diapason.web.desk;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Finding;
import org.diapason.judgement.FirstReading;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One case: its dossier, a person's first reading of it, and the judging of its sample, member by member. */
@Controller
class CasePages {
    /** A form left open overnight says nothing about how long somebody looked. */
    private static final int LONGEST_LOOK_SECONDS = 3600;

    private final Docket docket;
    private final Dossiers dossiers;

    CasePages(Docket docket, Dossiers dossiers) {
        this.docket = docket;
        this.dossiers = dossiers;
    }

    @GetMapping("/desk/cases/{id}")
    View show(Page page, @PathVariable String id, @RequestParam Optional<String> member) {
        return page.show("desk/case", dossiers.of(page, dossiers.get(id, page.now()), member));
    }

    @PostMapping("/desk/cases/{id}/reading")
    View read(Page page, @PathVariable String id, @RequestParam String impression, @RequestParam String words) {
        docket.read(
                page.reviewer(),
                new CaseId(id),
                FirstReading.Impression.valueOf(impression.toUpperCase(Locale.ROOT)),
                words);
        return to("/desk/cases/" + id + "#sample");
    }

    @PostMapping("/desk/cases/{id}/rulings")
    View rule(
            Page page,
            @PathVariable String id,
            @RequestParam String member,
            @RequestParam String finding,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "0") int seconds,
            @RequestHeader(value = "HX-Request", defaultValue = "false") boolean fragment) {
        docket.rule(
                page.reviewer(),
                new CaseId(id),
                member,
                Finding.valueOf(finding.toUpperCase(Locale.ROOT)),
                note.strip(),
                Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST_LOOK_SECONDS)));
        return sample(page, id, fragment);
    }

    @PostMapping("/desk/cases/{id}/sample")
    View enlarge(
            Page page,
            @PathVariable String id,
            @RequestHeader(value = "HX-Request", defaultValue = "false") boolean fragment) {
        docket.enlargeSample(page.reviewer(), new CaseId(id));
        return sample(page, id, fragment);
    }

    /** The sample alone for a page that is already there; the whole page for a browser without script. */
    private View sample(Page page, String id, boolean fragment) {
        if (!fragment) {
            return to("/desk/cases/" + id + "#sample");
        }
        Case about = dossiers.get(id, page.now());
        return page.show("desk/sample", Map.of("view", dossiers.of(page, about, Optional.empty())));
    }

    static View to(String place) {
        RedirectView view = new RedirectView(place);
        view.setHttp10Compatible(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
