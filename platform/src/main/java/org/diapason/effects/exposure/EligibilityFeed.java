package org.diapason.effects.exposure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import tools.jackson.databind.json.JsonMapper;

/**
 * The set of eligible recordings as its consumers fetch it: {@code current.json} and {@code current.parquet}, replaced
 * whole, and what changed from one numbered version to the next in {@code changes/NUMBER.json}. A recording with an empty
 * list may be recommended; one that is not listed may not.
 */
public final class EligibilityFeed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final FeedTables tables;
    private final Resources resources;
    private final Clock clock;

    /** Publishes into a folder, and numbers versions with the office's rights. */
    public EligibilityFeed(Path folder, DataSource office, Resources resources, Clock clock) {
        this.folder = folder;
        this.tables = new FeedTables(office);
        this.resources = resources;
        this.clock = clock;
    }

    /** Where the current version is, once there is one. */
    public Path current() {
        return folder.resolve("current.json");
    }

    /** The same as a table: {@code recording_id}, {@code eligible}, {@code reasons}. */
    public Path currentTable() {
        return folder.resolve("current.parquet");
    }

    /** What a version changed of the one before; empty when there is no such version, or it is not kept any more. */
    public Optional<Path> findChanges(long number) {
        return Optional.of(changes(number)).filter(Files::isRegularFile);
    }

    /** Puts this version in the place of the last. It gets a number when it is another set than the last. */
    public void publish(Eligibility eligibility) {
        Optional<FeedVersion> last = tables.findLatest();
        boolean isNew = last.isEmpty()
                || !last.get().version().equals(eligibility.version().hex());
        long number = last.map(FeedVersion::number).orElse(0L) + (isNew ? 1 : 0);
        try {
            Files.createDirectories(folder.resolve("changes"));
            SortedMap<String, List<String>> recordings = listed(eligibility);
            if (isNew) {
                writeChanges(number, eligibility, recordings);
                writeTable(recordings);
            }
            Map<String, Object> feed = head(number, eligibility);
            feed.put("recordings", recordings);
            write(current(), feed);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not publish eligibility into " + folder + ": " + e.getMessage(), e);
        }
        if (isNew) {
            tables.insert(
                    new FeedVersion(number, eligibility.version().hex(), eligibility.asOf(), clock.instant()),
                    eligibility.recordings().size(),
                    eligibility.eligible());
        }
    }

    private static Map<String, Object> head(long number, Eligibility eligibility) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("number", number);
        head.put("as_of", eligibility.asOf().toString());
        head.put("version", eligibility.version().hex());
        return head;
    }

    private void writeChanges(long number, Eligibility eligibility, SortedMap<String, List<String>> recordings)
            throws IOException {
        SortedMap<String, List<String>> before = PublishedFeed.recordings(current());
        SortedMap<String, List<String>> changed = new TreeMap<>(recordings);
        changed.entrySet().removeIf(now -> Objects.equals(before.get(now.getKey()), now.getValue()));
        Map<String, Object> changes = head(number, eligibility);
        changes.put("changed", changed);
        changes.put(
                "removed",
                before.keySet().stream()
                        .filter(recording -> !recordings.containsKey(recording))
                        .toList());
        write(changes(number), changes);
    }

    private void writeTable(SortedMap<String, List<String>> recordings) throws IOException {
        Path rows = folder.resolve("incoming.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(rows)) {
            for (Map.Entry<String, List<String>> one : recordings.entrySet()) {
                out.write(JSON.writeValueAsString(Map.of("recording_id", one.getKey(), "reasons", one.getValue())));
                out.newLine();
            }
        }
        Path incoming = folder.resolve("incoming.parquet");
        try (Database database = Database.open(resources)) {
            database.write(
                    Script.beside(EligibilityFeed.class, "table.sql").fill("rows", Script.quote(rows.toString())),
                    incoming,
                    "format parquet");
        }
        Files.delete(rows);
        Files.move(incoming, currentTable(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path changes(long number) {
        return folder.resolve("changes").resolve(number + ".json");
    }

    private void write(Path file, Map<String, Object> content) throws IOException {
        Path incoming = folder.resolve("incoming.json");
        Files.writeString(incoming, JSON.writeValueAsString(content) + "\n");
        Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static SortedMap<String, List<String>> listed(Eligibility eligibility) {
        SortedMap<String, List<String>> recordings = new TreeMap<>();
        eligibility.recordings().forEach((recording, reasons) -> recordings.put(recording, codes(reasons)));
        return recordings;
    }

    private static List<String> codes(Set<Ineligible> reasons) {
        return reasons.stream().sorted().map(Ineligible::code).toList();
    }
}
