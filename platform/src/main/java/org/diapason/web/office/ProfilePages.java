package org.diapason.web.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.diapason.facts.catalogue.ArtistId;
import org.diapason.facts.catalogue.Profiles;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.people.StaffRole;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Releases on the page of an artist whom another supplier brought: a person looks whether it is the same artist. */
@Controller
class ProfilePages {
    private static final int SHORTEST_REASON = 20;
    private static final int LATEST_REPORTS = 40;

    private final Profiles profiles;

    ProfilePages(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * What waits.
     *
     * @param reports of recordings that somebody says are not theirs, the newest first
     * @param refused whether a reason was too short
     */
    record ProfilesView(
            List<Profiles.Mismatch> waiting, List<Profiles.Report> reports, boolean mayCheck, boolean refused) {}

    @GetMapping("/office/profiles")
    View profiles(Page page) {
        return page.show("office/profiles", view(page, false));
    }

    private ProfilesView view(Page page, boolean refused) {
        boolean mayCheck = page.visitor()
                .filter(visitor -> visitor.isOneOf(StaffRole.CATALOGUE))
                .isPresent();
        return new ProfilesView(profiles.listWaiting(), profiles.listReports(LATEST_REPORTS), mayCheck, refused);
    }

    @PostMapping("/office/profiles")
    View check(
            Page page,
            @RequestParam(defaultValue = "") String artist,
            @RequestParam(defaultValue = "") String supplier,
            @RequestParam(defaultValue = "false") boolean same,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        boolean waits = profiles.listWaiting().stream()
                .anyMatch(one -> one.artist().value().equals(artist)
                        && one.supplier().value().equals(supplier));
        if (!waits || reason.strip().length() < SHORTEST_REASON) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.show("office/profiles", view(page, true));
        }
        profiles.check(
                new ArtistId(artist),
                new SupplierId(supplier),
                same,
                reason.strip(),
                page.reviewer().person());
        return new RedirectView("/office/profiles");
    }
}
