package org.diapason.effects.royalty.dsr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.diapason.effects.royalty.Corrections;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/** Writes a month's Digital Sales Reports. The same account gives the same bytes. */
public final class SalesReports {
    private final Sender sender;
    private final Function<Collection<RecordingId>, List<Recording>> catalogue;
    private final Resources resources;

    /** @param catalogue describes recordings; what it does not know is reported by identifier */
    public SalesReports(
            Sender sender, Function<Collection<RecordingId>, List<Recording>> catalogue, Resources resources) {
        this.sender = sender;
        this.catalogue = catalogue;
        this.resources = resources;
    }

    /**
     * Writes the reports of an account into {@code dsr} below its folder, in the place of those that were there.
     *
     * @param folder where {@link org.diapason.effects.royalty.Royalty#follow} left the tables of this statement, and {@link
     *     Corrections} those of what closed months owe
     * @param asOf the time that the account is of
     */
    public void write(Statement statement, Instant asOf, Path folder) {
        try (Database database = Database.open(resources)) {
            gather(statement, folder, database);
            Path out = emptied(folder.resolve("dsr"));
            Occasion occasion = new Occasion(sender, statement.month(), statement.currency(), asOf, out);
            BasicAudio societies = new BasicAudio(occasion);
            eachGroup(database, script("by_territory.sql"), (_, rows) -> societies.write(rows, titles(rows)));
            RecordCompany companies = new RecordCompany(occasion, markets(database));
            eachGroup(
                    database,
                    script("by_recipient.sql"),
                    (recipient, rows) -> companies.write(recipient, rows, titles(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write sales reports into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void gather(Statement statement, Path folder, Database database) {
        database.run(script("paid.sql")
                .fill("month", Script.quote(statement.month().toString()))
                .fill("aggregates", quote(folder.resolve("aggregates.parquet")))
                .fill("top_ups", quote(folder.resolve("top-ups.csv"))));
        Path corrections = folder.resolve(Corrections.FILE);
        if (Files.exists(corrections)) {
            database.run(script("corrected.sql").fill("corrections", quote(corrections)));
        }
    }

    private interface Group {
        void write(String key, List<Reported> rows) throws IOException;
    }

    /** Shows the rows of one file at a time; they come in its order. */
    private static void eachGroup(Database database, Script query, Group group) throws IOException {
        List<Reported> rows = new ArrayList<>();
        String[] current = {""};
        try {
            database.each(query, row -> {
                if (!rows.isEmpty() && !row.getString("file").equals(current[0])) {
                    show(group, current[0], rows);
                }
                current[0] = row.getString("file");
                rows.add(new Reported(
                        row.getString("recording_id"),
                        row.getString("payee_id"),
                        market(row),
                        row.getLong("listens"),
                        row.getLong("micro"),
                        row.getLong("top_up_micro")));
            });
            if (!rows.isEmpty()) {
                show(group, current[0], rows);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void show(Group group, String key, List<Reported> rows) {
        try {
            group.write(key, List.copyOf(rows));
            rows.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Reported.Market, Total> markets(Database database) {
        Map<Reported.Market, Total> markets = new HashMap<>();
        database.each(
                script("markets.sql"),
                row -> markets.put(market(row), new Total(row.getLong("listens"), 0, row.getLong("micro"), 0)));
        return markets;
    }

    private static Reported.Market market(ResultSet row) throws SQLException {
        return new Reported.Market(
                YearMonth.parse(row.getString("month")), row.getString("territory"), row.getString("plan"));
    }

    private Titles titles(List<Reported> rows) {
        return new Titles(catalogue.apply(rows.stream()
                .filter(Reported::isOfRecording)
                .map(row -> new RecordingId(row.recording()))
                .distinct()
                .toList()));
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var inside = Files.newDirectoryStream(folder, "DSR_*.tsv")) {
            for (Path file : inside) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private static String quote(Path file) {
        return Script.quote(file.toString());
    }

    private static Script script(String name) {
        return Script.beside(SalesReports.class, name);
    }
}
