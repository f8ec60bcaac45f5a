package org.diapason.facts.listening;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.facts.TableFile;

/**
 * By which rules months are to be shared, as they were entered. A rule applies when people signed it, which is not known
 * here.
 */
public final class SharingRules {
    private final SharingTables tables;
    private final Clock clock;

    /** Entering needs the rights of the office. */
    public SharingRules(DataSource database, Clock clock) {
        this.tables = new SharingTables(database);
        this.clock = clock;
    }

    /** Enters a rule unless it is what is already known. Says whether it entered it. */
    public boolean enter(SharingRule rule) {
        return tables.add(rule, clock.instant());
    }

    /**
     * Enters the rules of a file: {@code from_month,model}; where it has them, {@code shortest_ms}, {@code
     * boost_listens}, {@code boost_listeners} and {@code cap_listens} too, else those of {@link SharingRule#STANDARD}.
     */
    public TableFile.Imported importFrom(Path file) {
        List<SharingRule> found = new ArrayList<>();
        List<TableFile.BadLine> bad = TableFile.of(file, "from_month", "model").read(row -> found.add(rule(row)));
        return new TableFile.Imported((int) found.stream().filter(this::enter).count(), bad);
    }

    /** A rule, and when it was entered. */
    public record Entered(SharingRule rule, Instant at) {}

    /** The rules entered by then, in the order in which they were. */
    public List<Entered> listEntered(Instant knownAt) {
        return tables.listRules(knownAt);
    }

    private static SharingRule rule(TableFile.Row row) {
        SharingRule standard = SharingRule.STANDARD;
        try {
            return new SharingRule(
                    YearMonth.parse(row.get("from_month")),
                    SharingModel.of(row.get("model")),
                    row.number("shortest_ms", standard.shortestMs()),
                    row.number("boost_listens", standard.boostListens()),
                    row.number("boost_listeners", standard.boostListeners()),
                    row.number("cap_listens", standard.capListens()));
        } catch (DateTimeException e) {
            throw new TableFile.BadRow("expected a month as YYYY-MM, found " + row.get("from_month"));
        } catch (IllegalArgumentException e) {
            throw new TableFile.BadRow(String.valueOf(e.getMessage()));
        }
    }
}
