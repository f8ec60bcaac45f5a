package org.diapason.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.diapason.facts.catalogue.CatalogueImport;
import org.diapason.facts.delivery.Delivered;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.listening.Listened;
import org.diapason.facts.listening.Listens;
import org.diapason.store.DataFolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a program brings in: deliveries with the scope {@code deliver}, listens and a catalogue with {@code import}. */
@RestController
@RequestMapping("/api/v1")
class BringingInApi {
    private final Deliveries deliveries;
    private final Listens listens;
    private final CatalogueImport catalogue;
    private final DataFolder folder;

    BringingInApi(Deliveries deliveries, Listens listens, CatalogueImport catalogue, DataFolder folder) {
        this.deliveries = deliveries;
        this.listens = listens;
        this.catalogue = catalogue;
        this.folder = folder;
    }

    /** One DDEX message. What cannot be taken is quarantined with its reasons, and that is the answer. */
    @PostMapping(path = "/deliveries", consumes = MediaType.APPLICATION_XML_VALUE)
    List<Delivered> deliver(InputStream message) throws IOException {
        return taken(message, ".xml", file -> deliveries.deliver(file));
    }

    /** Listens as CSV or one JSON object a line. Rows that cannot be used are counted with their reasons. */
    @PostMapping(
            path = "/listens",
            consumes = {"text/csv", MediaType.APPLICATION_NDJSON_VALUE})
    List<Listened> listen(InputStream rows, @RequestHeader("Content-Type") MediaType type) throws IOException {
        String suffix = type.getSubtype().equals("csv") ? ".csv" : ".ndjson";
        return taken(rows, suffix, file -> listens.listen(file));
    }

    /** A back catalogue as CSV. */
    @PostMapping(path = "/catalogue", consumes = "text/csv")
    CatalogueImport.Report bringIn(InputStream rows) throws IOException {
        return taken(rows, ".csv", catalogue::importFrom);
    }

    private interface Work<T> {
        T on(Path file) throws IOException;
    }

    /** What was sent lies in a file of its own while it is worked on; the rooms keep what they need. */
    private <T> T taken(InputStream sent, String suffix, Work<T> work) throws IOException {
        Path place = Files.createDirectories(
                folder.scratch().resolve("sent").resolve(UUID.randomUUID().toString()));
        Path file = place.resolve("message" + suffix);
        try {
            Files.copy(sent, file, StandardCopyOption.REPLACE_EXISTING);
            return work.on(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(place);
        }
    }
}
