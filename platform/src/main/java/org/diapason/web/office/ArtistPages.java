package org.diapason.web.office;

import java.util.Optional;
import java.util.Set;
import org.diapason.facts.catalogue.Artist;
import org.diapason.facts.catalogue.ArtistId;
import org.diapason.facts.catalogue.Artists;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An artist: who delivers for them, and what supports that somebody stands behind the name. */
@Controller
class ArtistPages {
    private final Artists artists;

    ArtistPages(Artists artists) {
        this.artists = artists;
    }

    /** One artist, with what supports them today. */
    record ArtistView(Artist artist, Set<Artist.Evidence> evidence, Artist.Authenticity authenticity, boolean mayAsk) {}

    @GetMapping("/office/artist")
    View artist(Page page, @RequestParam(defaultValue = "") String id) {
        Artist artist = Optional.of(id)
                .filter(given -> !given.isBlank())
                .map(ArtistId::new)
                .flatMap(artists::find)
                .orElseThrow(() -> new Missing("artist " + id));
        return page.show(
                "office/artist",
                new ArtistView(
                        artist,
                        artist.evidence(page.now()),
                        artist.authenticity(page.now()),
                        WithdrawalPages.mayAsk(page)));
    }
}
