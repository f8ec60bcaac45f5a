package org.diapason.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.catalogue.Artist;
import org.diapason.facts.catalogue.ArtistId;
import org.diapason.facts.catalogue.Artists;
import org.diapason.facts.catalogue.Completions;
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

/** Completing an artist's profile, without an account: what is asked for gets a receipt, and a person answers. */
@Controller
class CompletionPages {
    private static final int LONGEST = 500;

    private final Artists artists;
    private final Completions completions;
    private final Turnstile turnstile;

    CompletionPages(Artists artists, Completions completions, Turnstile turnstile) {
        this.artists = artists;
        this.completions = completions;
        this.turnstile = turnstile;
    }

    /** An artist whose profile can be completed. */
    record CompletionView(Artist artist, List<Completions.Field> fields, boolean refused) {}

    @GetMapping("/artist")
    View ask(Page page, @RequestParam(defaultValue = "") String id) {
        return page.show("open/completion", view(id, false));
    }

    /**
     * Takes in what is asked for.
     *
     * @param website a field that people do not see: who fills it is a program, and its wish is forgotten
     */
    @PostMapping("/artist")
    View complete(
            Page page,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "SITE") Completions.Field field,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request,
            HttpServletResponse response) {
        turnstile.pass("completion", request);
        CompletionView view = view(id, true);
        String asked = value.strip();
        if (asked.isEmpty() || asked.length() > LONGEST || !website.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.show("open/completion", view);
        }
        return new RedirectView(
                "/artist/receipts/" + completions.ask(view.artist().id(), field, asked));
    }

    @GetMapping("/artist/receipts/{receipt}")
    View receipt(Page page, @PathVariable String receipt) {
        return page.show(
                "open/receipt", completions.find(receipt).orElseThrow(() -> new Missing("receipt " + receipt)));
    }

    private CompletionView view(String id, boolean refused) {
        Artist artist = Optional.of(id)
                .filter(given -> !given.isBlank())
                .map(ArtistId::new)
                .flatMap(artists::find)
                .orElseThrow(() -> new Missing("artist " + id));
        return new CompletionView(artist, List.of(Completions.Field.values()), refused);
    }
}
