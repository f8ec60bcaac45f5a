package org.diapason.web.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.diapason.facts.catalogue.Completions;
import org.diapason.facts.catalogue.Profiles;
import org.diapason.facts.people.StaffRole;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What waits for a person to look at artists' pages: releases of a second supplier, recordings that somebody says are not
 * theirs, and what artists ask to have on their profile.
 */
@Controller
class ProfilePages {
    private static final int SHORTEST_REASON = 20;

    private final Profiles profiles;
    private final Completions completions;

    ProfilePages(Profiles profiles, Completions completions) {
        this.profiles = profiles;
        this.completions = completions;
    }

    /**
     * What waits.
     *
     * @param reports of recordings that somebody says are not theirs, and that nobody has looked at
     * @param looks how quickly such reports were looked at
     * @param completions that artists ask for
     * @param refused whether a reason was too short
     */
    record ProfilesView(
            List<Profiles.Mismatch> waiting,
            List<Profiles.Report> reports,
            Profiles.Looks looks,
            List<Completions.Completion> completions,
            boolean mayCheck,
            boolean refused) {}

    @GetMapping("/office/profiles")
    View profiles(Page page) {
        return page.show("office/profiles", view(page, false));
    }

    private ProfilesView view(Page page, boolean refused) {
        boolean mayCheck = page.visitor()
                .filter(visitor -> visitor.isOneOf(StaffRole.CATALOGUE))
                .isPresent();
        return new ProfilesView(
                profiles.listWaiting(),
                profiles.listUnseenReports(),
                profiles.looks(),
                completions.listWaiting(),
                mayCheck,
                refused);
    }

    @PostMapping("/office/profiles")
    View check(
            Page page,
            @RequestParam(defaultValue = "") String artist,
            @RequestParam(defaultValue = "") String supplier,
            @RequestParam(defaultValue = "false") boolean same,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Optional<Profiles.Mismatch> waits = profiles.listWaiting().stream()
                .filter(one -> one.artist().value().equals(artist)
                        && one.supplier().value().equals(supplier))
                .findFirst();
        return answered(
                page,
                waits,
                reason,
                response,
                (one, why) -> profiles.check(
                        one.artist(), one.supplier(), same, why, page.reviewer().person()));
    }

    @PostMapping("/office/profiles/reports")
    View look(
            Page page,
            @RequestParam(defaultValue = "0") long report,
            @RequestParam(defaultValue = "false") boolean right,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Optional<Profiles.Report> unseen = profiles.listUnseenReports().stream()
                .filter(one -> one.number() == report)
                .findFirst();
        return answered(
                page,
                unseen,
                reason,
                response,
                (one, why) -> profiles.look(one, right, why, page.reviewer().person()));
    }

    @PostMapping("/office/profiles/completions")
    View complete(
            Page page,
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Optional<Completions.Completion> asked =
                completions.find(receipt).filter(one -> one.answer().isEmpty());
        return answered(
                page,
                asked,
                reason,
                response,
                (one, why) ->
                        completions.answer(one, accepted, why, page.reviewer().person()));
    }

    /** Writes an answer to what waits, when its reason is long enough to be one. */
    private <T> View answered(
            Page page, Optional<T> waits, String reason, HttpServletResponse response, BiConsumer<T, String> answer) {
        String why = reason.strip();
        if (waits.isEmpty() || why.length() < SHORTEST_REASON) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.show("office/profiles", view(page, true));
        }
        answer.accept(waits.get(), why);
        return new RedirectView("/office/profiles");
    }
}
