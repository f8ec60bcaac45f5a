package org.diapason.web.office;

import java.util.List;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.delivery.Deliveries;
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
    private final Deliveries deliveries;

    CataloguePages(Catalogue catalogue, Deliveries deliveries) {
        this.catalogue = catalogue;
        this.deliveries = deliveries;
    }

    /**
     * A recording.
     *
     * @param claims what is claimed of it
     * @param training what a machine may be trained with it for, as deals say
     */
    record RecordingView(Recording recording, List<Claim> claims, List<String> training, boolean mayAsk) {}

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
                recording.release().map(deliveries::listTrainingRights).orElse(List.of());
        return page.show(
                "office/recording",
                new RecordingView(recording, catalogue.listClaims(wanted), training, WithdrawalPages.mayAsk(page)));
    }
}
