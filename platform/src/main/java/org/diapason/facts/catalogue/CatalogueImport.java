package org.diapason.facts.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.TableFile;
import org.diapason.store.Sha256;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in a back catalogue that nobody will deliver again: CSV or Parquet with the columns {@code
 * recording_id, isrc, title, artist_id, artist, release_id, release_title, supplier_id, payee_id,
 * territory, payee_from, duration_ms, audio}. A file comes in whole or not at all; the same bytes again change nothing.
 */
public final class CatalogueImport {
    private static final int ROWS_AT_ONCE = 1_000;

    private final ImportTables tables;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public CatalogueImport(DataSource office, Clock clock) {
        this.tables = new ImportTables(office);
        this.catalogue = new Catalogue(office, clock);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(office));
        this.clock = clock;
    }

    /** What an import did. {@code unchanged}: this file was imported before, with these counts. */
    public record Report(String path, boolean unchanged, long rows, long bad, List<TableFile.BadLine> badLines) {
        public Report {
            badLines = List.copyOf(badLines);
        }
    }

    /** Imports one file. Rows that cannot be used are kept aside with their reasons. */
    public Report importFrom(Path file) throws IOException {
        TableFile table = TableFile.of(file, "title", "artist", "supplier_id");
        Sha256 digest = Sha256.ofFile(file);
        Optional<Report> before = tables.find(digest);
        if (before.isPresent()) {
            return before.get();
        }
        return transaction.execute(status -> bringIn(file, table, digest));
    }

    private Report bringIn(Path file, TableFile table, Sha256 digest) {
        Instant now = clock.instant();
        List<ImportedRow> waiting = new ArrayList<>();
        long[] usable = {0};
        List<TableFile.BadLine> bad = table.read(row -> {
            waiting.add(ImportedRow.of(row));
            usable[0]++;
            if (waiting.size() == ROWS_AT_ONCE) {
                accept(waiting, digest, now);
            }
        });
        accept(waiting, digest, now);
        Report report = new Report(file.toString(), false, usable[0] + bad.size(), bad.size(), bad);
        tables.add(digest, report, now);
        return report;
    }

    private void accept(List<ImportedRow> waiting, Sha256 digest, Instant now) {
        Map<Said, List<ImportedRow>> together = new LinkedHashMap<>();
        waiting.forEach(
                row -> together.computeIfAbsent(new Said(row.supplier(), row.payeeFrom()), _ -> new ArrayList<>())
                        .add(row));
        together.forEach((said, rows) -> {
            Instant at = said.from()
                    .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .orElse(now);
            Arrival.Origin origin = new Arrival.Origin("service", digest.hex(), Trust.SERVICE, at);
            catalogue.accept(ImportedRow.arrival(said.supplier(), rows, origin));
        });
        waiting.clear();
    }

    /** Rows that say something of one supplier's recordings, from one day on. */
    private record Said(SupplierId supplier, Optional<LocalDate> from) {}
}
