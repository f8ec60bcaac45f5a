package org.diapason.facts.exposure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.TableFile;
import org.diapason.store.Sha256;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The exposures that the service reports: CSV or Parquet with {@code shown_at, recording_id, surface} and, where there are
 * any, {@code position, eligibility_version}; other columns are not read. A file comes in whole or not at all; the same
 * bytes again change nothing.
 */
public final class Exposures {
    private static final int ROWS_AT_ONCE = 10_000;

    private final ExposureTables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Imports with the office's rights. */
    public Exposures(DataSource office, Clock clock) {
        this.tables = new ExposureTables(office);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(office));
        this.clock = clock;
    }

    /** What an import did. {@code unchanged}: this file was imported before, with this many rows. */
    public record Report(String path, boolean unchanged, long rows, List<TableFile.BadLine> badLines) {
        public Report {
            badLines = List.copyOf(badLines);
        }
    }

    /** Imports one file. Rows that cannot be used are told with their reasons. */
    public Report importFrom(Path file) throws IOException {
        TableFile table = TableFile.of(file, "shown_at", "recording_id", "surface");
        Sha256 digest = Sha256.ofFile(file);
        Optional<Long> before = tables.findRows(digest);
        return before.isPresent()
                ? new Report(file.toString(), true, before.get(), List.of())
                : transaction.execute(_ -> bringIn(file, table, digest));
    }

    private Report bringIn(Path file, TableFile table, Sha256 digest) {
        List<Exposure> waiting = new ArrayList<>(ROWS_AT_ONCE);
        long[] rows = {0};
        List<TableFile.BadLine> bad = table.read(row -> {
            waiting.add(Exposure.of(row));
            rows[0]++;
            if (waiting.size() == ROWS_AT_ONCE) {
                tables.add(digest, waiting);
                waiting.clear();
            }
        });
        tables.add(digest, waiting);
        tables.end(digest, file.toString(), rows[0], bad.size(), clock.instant());
        return new Report(file.toString(), false, rows[0], bad);
    }
}
