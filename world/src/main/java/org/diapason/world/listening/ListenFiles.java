package org.diapason.world.listening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.diapason.world.catalogue.Catalogue;

/**
 * Writes a log as files: a Parquet file a day under {@code listens/date=…/}, one day as CSV under
 * {@code listens-csv/} instead, and the truth. The same log gives the same bytes.
 */
public final class ListenFiles {
    private static final String PARQUET = "FORMAT parquet, COMPRESSION zstd";
    private static final String CSV = "FORMAT csv, HEADER true";

    private final Path out;
    private final ListenLog log;
    private final Month month;

    /** Ends the log: nothing can be added to it afterwards. */
    public ListenFiles(Path out, ListenLog log, Month month, Catalogue catalogue, Population population)
            throws SQLException {
        this.out = out;
        this.log = log;
        this.month = month;
        log.complete(catalogue, population);
    }

    /** Every column of design.md §4; the day before the last comes as CSV. */
    public void writeEveryColumn() throws IOException, SQLException {
        LocalDate csv = month.value().atEndOfMonth().minusDays(1);
        for (int day = 1; day <= month.days(); day++) {
            LocalDate date = month.value().atDay(day);
            if (!date.equals(csv)) {
                parquet(date, ListenTables.everyColumn(date));
            }
        }
        Path file = Files.createDirectories(out.resolve("listens-csv")).resolve(csv + ".csv");
        log.execute(ListenTables.copy(ListenTables.everyColumn(csv), file.toString(), CSV));
    }

    /** The required columns with country and plan, all days as Parquet. */
    public void writeRequiredColumns() throws IOException, SQLException {
        for (int day = 1; day <= month.days(); day++) {
            LocalDate date = month.value().atDay(day);
            parquet(date, ListenTables.requiredColumns(date));
        }
    }

    /** Which listens belong to an attack or a look-alike: {@code listen_id, attack, role}. */
    public void writeTruth(Path file) throws SQLException {
        log.execute(ListenTables.copy(ListenTables.truth(), file.toString(), PARQUET));
    }

    private void parquet(LocalDate date, String query) throws IOException, SQLException {
        Path folder = Files.createDirectories(out.resolve("listens").resolve("date=" + date));
        log.execute(ListenTables.copy(query, folder.resolve("listens.parquet").toString(), PARQUET));
    }
}
