package org.diapason.web.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.Supplier;
import org.diapason.facts.delivery.Delivered;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Received;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What came in: deliveries with their findings, recordings with who claims what of them, suppliers with their contracts. */
@Controller
class CataloguePages {
    private static final int STRETCH = 40;

    private final Deliveries deliveries;
    private final Catalogue catalogue;

    CataloguePages(Deliveries deliveries, Catalogue catalogue) {
        this.deliveries = deliveries;
        this.catalogue = catalogue;
    }

    /** A stretch of a list: {@code from} come before it, and there are more when it is full. */
    record Stretch<T>(List<T> rows, int from, String asked) {
        boolean hasMore() {
            return rows.size() == STRETCH;
        }

        int before() {
            return Math.max(0, from - STRETCH);
        }

        int after() {
            return from + STRETCH;
        }
    }

    /** A recording and what is claimed of it. */
    record RecordingView(Recording recording, List<Claim> claims) {}

    @GetMapping("/office/deliveries")
    View deliveries(
            Page page, @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "0") int from) {
        Optional<Delivered.Status> wanted = status.isBlank()
                ? Optional.empty()
                : Optional.of(Delivered.Status.valueOf(status.toUpperCase(Locale.ROOT)));
        int first = Math.max(0, from);
        List<Received> rows = deliveries.list(wanted, first, STRETCH);
        return page.show(
                "office/deliveries", new DeliveriesView(deliveries.counts(), new Stretch<>(rows, first, status)));
    }

    /** The deliveries of a status; blank for all of them. */
    record DeliveriesView(Deliveries.Counts counts, Stretch<Received> stretch) {}

    @GetMapping("/office/catalogue")
    View catalogue(
            Page page, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int from) {
        int first = Math.max(0, from);
        List<Recording> rows = catalogue.search(text, first, STRETCH);
        return page.show("office/catalogue", new CatalogueView(catalogue.counts(), new Stretch<>(rows, first, text)));
    }

    /** The recordings that have a text; blank for all of them. */
    record CatalogueView(Catalogue.Counts counts, Stretch<Recording> stretch) {}

    @GetMapping("/office/catalogue/{id}")
    View recording(Page page, @PathVariable String id) {
        RecordingId wanted = new RecordingId(id);
        Recording recording = catalogue.findRecording(wanted).orElseThrow(() -> new Missing("recording " + id));
        return page.show("office/recording", new RecordingView(recording, catalogue.listClaims(wanted)));
    }

    @GetMapping("/office/suppliers")
    View suppliers(Page page) {
        return page.show("office/suppliers", new SuppliersView(catalogue.listSuppliers()));
    }

    /** Every supplier. */
    record SuppliersView(List<Supplier> suppliers) {}
}
