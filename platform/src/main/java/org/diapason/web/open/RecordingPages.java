package org.diapason.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.diapason.effects.withdrawal.Shelf;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.AiShare;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Profiles;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.web.gate.Turnstile;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What is known of how a recording was made, part by part, with who says so. One that people withdrew is gone (410) from
 * the moment on that the second of them signed.
 */
@Controller
class RecordingPages {
    private static final int LONGEST_WORDS = 5_000;

    private final Catalogue catalogue;
    private final Decisions decisions;
    private final Shelf shelf;
    private final Profiles profiles;
    private final Turnstile turnstile;

    RecordingPages(Catalogue catalogue, Decisions decisions, Shelf shelf, Profiles profiles, Turnstile turnstile) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.shelf = shelf;
        this.profiles = profiles;
        this.turnstile = turnstile;
    }

    /**
     * A recording with its labels.
     *
     * @param sound what is declared of and marked in its sound
     * @param release what is declared of and marked in the release and its artwork
     * @param confirmed the decision of people that it is generated; empty when there is none
     * @param reported whether the reader has just said that it is not theirs
     */
    record RecordingView(
            Recording recording,
            AiDeclaration sound,
            AiDeclaration release,
            Optional<Decision> confirmed,
            boolean reported) {
        /** Whether one source says something else than another of the whole. */
        boolean disagrees() {
            boolean marks = sound.marked().isPresent() && !sound.marked().equals(sound.whole());
            boolean people = confirmed.isPresent()
                    && sound.whole().map(share -> share != AiShare.ALL).orElse(true);
            return marks || people;
        }
    }

    @GetMapping("/recordings/{id}")
    View recording(
            Page page,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean reported,
            HttpServletResponse response) {
        Recording recording =
                catalogue.findRecording(new RecordingId(id)).orElseThrow(() -> new Missing("recording " + id));
        Optional<DecisionId> withdrawal = shelf.findWithdrawal(id);
        if (withdrawal.isPresent()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return page.show("open/withdrawn", withdrawal.get());
        }
        return page.show(
                "open/recording",
                new RecordingView(
                        recording,
                        catalogue.declared(recording.id()),
                        recording.release().map(catalogue::declared).orElse(AiDeclaration.NOT_DECLARED),
                        label(id, decisions.inForce(page.now())),
                        reported));
    }

    /**
     * An artist, or somebody for them, says that the recording is not theirs.
     *
     * @param website a field that people do not see: who fills it is a program, and is thanked like anybody
     */
    @PostMapping("/recordings/{id}/not-mine")
    View notMine(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        turnstile.pass("not-mine", request);
        Recording recording =
                catalogue.findRecording(new RecordingId(id)).orElseThrow(() -> new Missing("recording " + id));
        if (website.isEmpty() && !words.isBlank()) {
            profiles.report(recording.id(), words.substring(0, Math.min(LONGEST_WORDS, words.length())));
        }
        return new RedirectView("/recordings/" + id + "?reported=true");
    }

    private Optional<Decision> label(String recording, List<Decision> inForce) {
        return inForce.stream()
                .filter(decision -> decision.act() instanceof Act.Label || decision.act() instanceof Act.Withdraw)
                .filter(decision -> decisions.covered(decision).contains(recording))
                .findFirst();
    }
}
