package org.diapason.facts.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.facts.TableFile;

/** What contracts promise payees, in versions: what was entered later never changes what was known before. */
public final class PayeeTerms {
    private final TermTables tables;
    private final Clock clock;

    /** Entering needs the rights of the office. */
    public PayeeTerms(DataSource database, Clock clock) {
        this.tables = new TermTables(database);
        this.clock = clock;
    }

    /** Enters a term unless it is what is already known. Says whether it entered it. */
    public boolean enter(PayeeTerm term) {
        return tables.add(term, clock.instant());
    }

    /**
     * Enters the terms of a file: {@code payee_id,valid_from}; where it has them, {@code territory}, {@code
     * share_millionths}, {@code listen_micro}, {@code subscriber_micro} and {@code valid_to} too.
     */
    public TableFile.Imported importFrom(Path file) {
        List<PayeeTerm> found = new ArrayList<>();
        List<TableFile.BadLine> bad =
                TableFile.of(file, "payee_id", "valid_from").read(row -> found.add(term(row)));
        return new TableFile.Imported((int) found.stream().filter(this::enter).count(), bad);
    }

    /** The terms of a month as known at a time, by payee and territory: of those that cover its first day the latest known. */
    public List<PayeeTerm> listTerms(YearMonth month, Instant knownAt) {
        return tables.list(month.atDay(1), knownAt);
    }

    private static PayeeTerm term(TableFile.Row row) {
        try {
            return new PayeeTerm(
                    new PayeeId(row.get("payee_id")),
                    row.find("territory"),
                    row.number("share_millionths", 0),
                    row.number("listen_micro", 0),
                    row.number("subscriber_micro", 0),
                    LocalDate.parse(row.get("valid_from")),
                    row.find("valid_to").map(LocalDate::parse));
        } catch (DateTimeParseException e) {
            throw new TableFile.BadRow("expected a date as YYYY-MM-DD, found " + e.getParsedString());
        } catch (IllegalArgumentException e) {
            throw new TableFile.BadRow(String.valueOf(e.getMessage()));
        }
    }
}
