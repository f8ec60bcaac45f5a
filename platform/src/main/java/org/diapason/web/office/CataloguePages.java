package org.diapason.web.office;

import java.util.List;
import java.util.Optional;
import org.diapason.facts.catalogue.AiShare;
import org.diapason.facts.catalogue.Artist;
import org.diapason.facts.catalogue.Artists;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.delivery.Deals;
import org.diapason.proposals.audition.Auditions;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The catalogue: recordings with who claims what of them. */
@Controller
class CataloguePages {
    private static final int STRETCH = 40;

    private final Catalogue catalogue;
    private final Artists artists;
    private final Deals deals;
    private final Auditions auditions;

    CataloguePages(Catalogue catalogue, Artists artists, Deals deals, Auditions auditions) {
        this.catalogue = catalogue;
        this.artists = artists;
        this.deals = deals;
        this.auditions = auditions;
    }

    /**
     * A recording.
     *
     * @param artists it is shown under
     * @param claims what is claimed of it
     * @param training what a machine may be trained with it for, as deals say
     * @param declared of the whole; empty: nothing
     * @param detected what machines think: a reason to look, and no label
     */
    record RecordingView(
            Recording recording,
            List<Artist> artists,
            List<Claim> claims,
            List<String> training,
            Optional<AiShare> declared,
            List<Auditions.Audition> detected,
            boolean mayAsk) {
        /** Whether a machine suspects what the supplier denied. */
        boolean disagrees() {
            return declared.filter(share -> share != AiShare.ALL).isPresent()
                    && detected.stream().anyMatch(Auditions.Audition::isSuspicion);
        }
    }

    @GetMapping("/office/catalogue")
    View catalogue(
            Page page, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int from) {
        int first = Math.max(0, from);
        List<Recording> rows = catalogue.search(text, first, STRETCH);
        return page.show(
                "office/catalogue", new CatalogueView(catalogue.counts(), new Stretch<>(rows, first, text, STRETCH)));
    }

    /** The recordings that have a text; blank for all of them. */
    record CatalogueView(Catalogue.Counts counts, Stretch<Recording> stretch) {}

    @GetMapping("/office/catalogue/{id}")
    View recording(Page page, @PathVariable String id) {
        RecordingId wanted = new RecordingId(id);
        Recording recording = catalogue.findRecording(wanted).orElseThrow(() -> new Missing("recording " + id));
        List<String> training =
                recording.release().map(deals::listTrainingRights).orElse(List.of());
        return page.show(
                "office/recording",
                new RecordingView(
                        recording,
                        artists.listOf(wanted),
                        catalogue.listClaims(wanted),
                        training,
                        catalogue.declared(wanted).whole(),
                        auditions.listLatest(wanted),
                        WithdrawalPages.mayAsk(page)));
    }
}
