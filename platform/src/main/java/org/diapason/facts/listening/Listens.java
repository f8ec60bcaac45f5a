package org.diapason.facts.listening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.diapason.listens.ImportReport;
import org.diapason.listens.ListenTable;
import org.diapason.listens.ListensRefused;
import org.diapason.listens.Resources;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The listens of the service: Parquet files by day, never rewritten, and the register of which file is
 * known since when. A file counts from when it is in the register; one that an interrupted import left
 * behind enters it with the next import.
 */
public final class Listens {
    private final ListenTables tables;
    private final TransactionTemplate transaction;
    private final Path folder;
    private final Blobs blobs;
    private final Resources resources;
    private final Clock clock;

    /**
     * Importing needs the rights of the office.
     *
     * @param folder of the listens, {@code date=YYYY-MM-DD/*.parquet}
     */
    public Listens(DataSource database, Path folder, Blobs blobs, Resources resources, Clock clock) {
        this.tables = new ListenTables(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.folder = folder;
        this.blobs = blobs;
        this.resources = resources;
        this.clock = clock;
    }

    /** Brings in the listens of each file or folder, and tells of each as it is done. */
    public void listen(Collection<Path> places, Consumer<Listened> report) {
        places.forEach(place -> report.accept(listen(place)));
    }

    /** As {@link #listen(Collection, Consumer)}, all at once. */
    public List<Listened> listen(Path... places) {
        List<Listened> listened = new ArrayList<>();
        listen(List.of(places), listened::add);
        return listened;
    }

    /** The files that hold a month's listens, as known at a time. */
    public MonthOfListens month(YearMonth month, Instant knownAt) {
        TreeMap<String, Path> files = new TreeMap<>();
        tables.files(month, knownAt).forEach(file -> files.put(file, folder.resolve(file)));
        return new MonthOfListens(month, files);
    }

    private Listened listen(Path place) {
        try {
            Sha256 digest = digest(place);
            Optional<Listened> before = tables.find(digest);
            return before.isPresent() ? before.get() : bringIn(place, digest);
        } catch (ListensRefused e) {
            return Listened.refused(place.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Listened.refused(
                    place.toString(),
                    "Expected listens that can be read at " + place + ", but: " + e.getMessage()
                            + ". Check the path and its rights.");
        }
    }

    private Listened bringIn(Path place, Sha256 digest) throws IOException {
        try (ListenTable table = ListenTable.read(place, resources, clock)) {
            String aside =
                    table.reading().badRows() == 0 ? "" : keepAside(table).hex();
            ImportReport report = table.importInto(folder);
            return transaction.execute(status -> {
                List<String> files = unregistered();
                Listened listened = new Listened(
                        place.toString(),
                        Listened.Status.IMPORTED,
                        report.reading().listens(),
                        report.reading().duplicates(),
                        report.known(),
                        report.added(),
                        report.reading().bad(),
                        aside,
                        files,
                        "");
                tables.add(digest, listened, clock.instant());
                return listened;
            });
        }
    }

    private Sha256 keepAside(ListenTable table) throws IOException {
        Path file = Files.createTempFile(resources.scratch(), "aside-", ".ndjson");
        try {
            table.writeAside(file);
            return blobs.keep(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What lies in the folder and is in no import yet: this import's files, and those of one that was cut short. */
    private List<String> unregistered() {
        TreeSet<String> files = new TreeSet<>();
        try (var inside = Files.walk(folder)) {
            inside.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.matches("date=\\d{4}-\\d{2}-\\d{2}/[0-9a-f]{64}\\.parquet"))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + folder + ": " + e.getMessage(), e);
        }
        files.removeAll(tables.allFiles());
        return List.copyOf(files);
    }

    /** Of a file its own; of a folder that of its files' digests and names, in order. */
    private static Sha256 digest(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Sha256.ofFile(place);
        }
        try (var inside = Files.walk(place)) {
            StringBuilder all = new StringBuilder();
            for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Sha256.ofFile(file))
                        .append(' ')
                        .append(place.relativize(file))
                        .append('\n');
            }
            return Sha256.of(all.toString());
        }
    }
}
