package org.diapason.web.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.facts.delivery.Delivered;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Finding;
import org.diapason.facts.delivery.Received;
import org.diapason.facts.people.StaffRole;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What suppliers sent: the inbox with what is being read now, and each delivery with its findings beside the message. */
@Controller
class DeliveryPages {
    private static final int STRETCH = 40;
    /** More of a message than anybody reads in a browser. */
    private static final int MOST_LINES = 4_000;

    private final Deliveries deliveries;
    private final BringingIn bringingIn;

    DeliveryPages(Deliveries deliveries, BringingIn bringingIn) {
        this.deliveries = deliveries;
        this.bringingIn = bringingIn;
    }

    /**
     * The deliveries of a status; blank for all of them.
     *
     * @param bringing what is being read; empty when nothing is, or was
     * @param folders of the inbox that can be brought in
     * @param mayBring whether the reader may bring deliveries in
     * @param refused whether what was given cannot be brought in
     */
    record DeliveriesView(
            Deliveries.Counts counts,
            Stretch<Received> stretch,
            Optional<BringingIn.Progress> bringing,
            List<String> folders,
            boolean mayBring,
            boolean refused) {}

    /**
     * A delivery and its message.
     *
     * @param text the lines of the message; empty when it is no text
     * @param found what was found, by line; 0 is about the whole
     */
    record DeliveryView(Received received, Optional<List<String>> text, Map<Integer, List<Finding>> found) {
        boolean isCut() {
            return text.filter(lines -> lines.size() == MOST_LINES).isPresent();
        }
    }

    @GetMapping("/office/deliveries")
    View deliveries(
            Page page, @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "0") int from) {
        return page.show("office/deliveries", view(page, status, Math.max(0, from), false));
    }

    private DeliveriesView view(Page page, String status, int from, boolean refused) {
        Optional<Delivered.Status> wanted = status.isBlank()
                ? Optional.empty()
                : Optional.of(Delivered.Status.valueOf(status.toUpperCase(Locale.ROOT)));
        return new DeliveriesView(
                deliveries.counts(),
                new Stretch<>(deliveries.list(wanted, from, STRETCH), from, status, STRETCH),
                bringingIn.progress(),
                bringingIn.folders(),
                page.visitor()
                        .filter(visitor -> visitor.isOneOf(StaffRole.CATALOGUE))
                        .isPresent(),
                refused);
    }

    /** How far it is, to be fetched again and again. */
    @GetMapping("/office/deliveries/progress")
    View progress(Page page) {
        return page.show("office/bringing", Map.of("bringing", bringingIn.progress()));
    }

    @GetMapping("/office/deliveries/{number:\\d{1,15}}")
    View delivery(Page page, @PathVariable long number) {
        Received received = deliveries.find(number).orElseThrow(() -> new Missing("delivery " + number));
        Map<Integer, List<Finding>> found = received.delivered().findings().stream()
                .collect(Collectors.groupingBy(Finding::line, TreeMap::new, Collectors.toList()));
        return page.show("office/delivery", new DeliveryView(received, deliveries.findText(number, MOST_LINES), found));
    }

    /** What the supplier is told of it (ERN Choreography 1.6). */
    @GetMapping("/office/deliveries/{number:\\d{1,15}}/acknowledgement.xml")
    ResponseEntity<String> acknowledgement(@PathVariable long number) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(deliveries.findAcknowledgement(number).orElseThrow(() -> new Missing("delivery " + number)));
    }

    /** Brings in a message, a zip archive of them or a whole folder that the browser sends. */
    @PostMapping("/office/deliveries")
    View upload(Page page, @RequestParam Optional<List<MultipartFile>> file, HttpServletResponse response)
            throws IOException {
        List<MultipartFile> sent =
                file.orElse(List.of()).stream().filter(one -> !one.isEmpty()).toList();
        return answer(page, !sent.isEmpty() && bringingIn.start(sent), response);
    }

    /** Brings in a folder that lies in the inbox on the server. */
    @PostMapping("/office/deliveries/folders")
    View folder(Page page, @RequestParam(defaultValue = "") String folder, HttpServletResponse response)
            throws IOException {
        return answer(page, bringingIn.folders().contains(folder) && bringingIn.start(folder), response);
    }

    private View answer(Page page, boolean taken, HttpServletResponse response) {
        if (taken) {
            return new RedirectView("/office/deliveries");
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page.show("office/deliveries", view(page, "", 0, true));
    }
}
