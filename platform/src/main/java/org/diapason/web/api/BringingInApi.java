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
import org.diapason.facts.exposure.Exposures;
import org.diapason.facts.listening.Listened;
import org.diapason.facts.listening.Listens;
import org.diapason.store.DataFolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a program brings in: deliveries with the scope {@code deliver}; listens, exposures and a catalogue with {@code
 * import}.
 */
@RestController
@RequestMapping("/api/v1")
class BringingInApi {
    private static final String CSV = "text/csv";
    private static final String NDJSON = MediaType.APPLICATION_NDJSON_VALUE;
    private static final String PARQUET = "application/vnd.apache.parquet";

    private final Deliveries deliveries;
    private final Listens listens;
    private final Exposures exposures;
    private final CatalogueImport catalogue;
    private final DataFolder folder;

    BringingInApi(
            Deliveries deliveries, Listens listens, Exposures exposures, CatalogueImport catalogue, DataFolder folder) {
        this.deliveries = deliveries;
        this.listens = listens;
        this.exposures = exposures;
        this.catalogue = catalogue;
        this.folder = folder;
    }

    /** One DDEX message. What cannot be taken is quarantined with its reasons, and that is the answer. */
    @PostMapping(path = "/deliveries", consumes = MediaType.APPLICATION_XML_VALUE)
    List<Delivered> deliver(InputStream message) throws IOException {
        return taken(message, ".xml", file -> deliveries.deliver(file));
    }

    /** Listens as a table. Rows that cannot be used are counted with their reasons. */
    @PostMapping(
            path = "/listens",
            consumes = {CSV, NDJSON, PARQUET})
    List<Listened> listen(InputStream rows, @RequestHeader("Content-Type") MediaType type) throws IOException {
        return taken(rows, suffix(type), file -> listens.listen(file));
    }

    /** What was shown to listeners, as a table. */
    @PostMapping(
            path = "/exposures",
            consumes = {CSV, PARQUET})
    Exposures.Report show(InputStream rows, @RequestHeader("Content-Type") MediaType type) throws IOException {
        return taken(rows, suffix(type), exposures::importFrom);
    }

    /** A back catalogue, as a table. */
    @PostMapping(
            path = "/catalogue",
            consumes = {CSV, PARQUET})
    CatalogueImport.Report bringIn(InputStream rows, @RequestHeader("Content-Type") MediaType type) throws IOException {
        return taken(rows, suffix(type), catalogue::importFrom);
    }

    /** The name's end by which a table's format is known. */
    private static String suffix(MediaType type) {
        return switch (type.getType() + "/" + type.getSubtype()) {
            case CSV -> ".csv";
            case NDJSON -> ".ndjson";
            default -> ".parquet";
        };
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
