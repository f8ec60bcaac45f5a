package org.diapason.web.office;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.diapason.facts.delivery.Delivered;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.store.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Brings deliveries in from the browser, one batch after the other, and knows how far it is. What is interrupted is brought
 * in again: a message that came before changes nothing. Safe for use by many threads.
 */
@Component
class BringingIn {
    private static final Logger LOG = LoggerFactory.getLogger(BringingIn.class);

    private final Deliveries deliveries;
    private final Path inbox;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private Optional<Progress> progress = Optional.empty();

    BringingIn(Deliveries deliveries, DataFolder folder) {
        this.deliveries = deliveries;
        this.inbox = folder.inbox();
    }

    /**
     * How far a batch is.
     *
     * @param name of the file or folder
     * @param total messages in it, known once it is unpacked
     */
    record Progress(String name, int total, int accepted, int quarantined, int unchanged, boolean ended) {
        int done() {
            return accepted + quarantined + unchanged;
        }

        private Progress of(int messages) {
            return new Progress(name, messages, accepted, quarantined, unchanged, ended);
        }

        private Progress after(Delivered.Status status) {
            return switch (status) {
                case ACCEPTED -> new Progress(name, total, accepted + 1, quarantined, unchanged, ended);
                case QUARANTINED -> new Progress(name, total, accepted, quarantined + 1, unchanged, ended);
                case UNCHANGED -> new Progress(name, total, accepted, quarantined, unchanged + 1, ended);
            };
        }

        private Progress end() {
            return new Progress(name, total, accepted, quarantined, unchanged, true);
        }
    }

    /** The batch that is being brought in, or the last one. */
    synchronized Optional<Progress> progress() {
        return progress;
    }

    /** The folders and archives that lie in the inbox, by name. */
    List<String> folders() {
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        try (var files = Files.list(inbox)) {
            return files.filter(file -> Files.isDirectory(file) || isZip(file))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches("[0-9a-f]{64}|incoming-.*|sent-.*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look into the inbox " + inbox + ": " + e.getMessage(), e);
        }
    }

    /** Begins with a folder of the inbox. Says whether it did: one batch is brought in at a time. */
    boolean start(String folder) {
        return begin(folder, inbox.resolve(folder));
    }

    /** Begins with what a browser sent: a message, a zip archive of them, or the files of a folder under their paths in it. */
    boolean start(List<MultipartFile> files) throws IOException {
        String name = name(files.getFirst());
        Path sent = inbox.resolve("sent-" + UUID.randomUUID());
        if (isBusy()) {
            return false;
        }
        if (files.size() == 1 && !name.contains("/")) {
            Path file = sent.resolveSibling(sent.getFileName() + (isZip(Path.of(name)) ? ".zip" : ".xml"));
            Files.createDirectories(inbox);
            files.getFirst().transferTo(file);
            return begin(name, file);
        }
        return put(files, sent) && begin(name.replaceFirst("/.*", ""), sent);
    }

    /** Says whether each file stays within the folder; otherwise none is read. */
    private static boolean put(List<MultipartFile> files, Path folder) throws IOException {
        for (MultipartFile file : files) {
            Path place = folder.resolve(name(file)).normalize();
            if (!place.startsWith(folder) || place.equals(folder) || Files.exists(place)) {
                return false;
            }
            Files.createDirectories(place.getParent());
            file.transferTo(place);
        }
        return true;
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("").replace('\\', '/');
    }

    private boolean isBusy() {
        return progress().filter(current -> !current.ended()).isPresent();
    }

    private synchronized boolean begin(String name, Path place) {
        if (isBusy()) {
            return false;
        }
        progress = Optional.of(new Progress(name, 0, 0, 0, 0, false));
        worker.execute(() -> bring(place));
        return true;
    }

    private void bring(Path place) {
        try {
            deliveries.deliver(
                    List.of(place),
                    total -> step(current -> current.of(total)),
                    delivered -> step(current -> current.after(delivered.status())));
            if (Files.isRegularFile(place) && place.getFileName().toString().startsWith("sent-")) {
                Files.delete(place);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("Bringing in {} stopped, bring it in again: {}", place, e.getMessage(), e);
        } finally {
            step(Progress::end);
        }
    }

    private synchronized void step(UnaryOperator<Progress> step) {
        progress = progress.map(step);
    }

    private static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @PreDestroy
    void close() {
        worker.shutdown();
    }
}
