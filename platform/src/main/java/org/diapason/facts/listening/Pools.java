package org.diapason.facts.listening;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.diapason.facts.TableFile;

/** What each month has to share, in versions: of what is known at a time, the latest counts. */
public final class Pools {
    private final ListenTables tables;
    private final Clock clock;

    /** Entering needs the rights of the office. */
    public Pools(DataSource database, Clock clock) {
        this.tables = new ListenTables(database);
        this.clock = clock;
    }

    /** What an import did; {@code entered} counts what was not known before. */
    public record Imported(int entered, List<TableFile.BadLine> bad) {
        public Imported {
            bad = List.copyOf(bad);
        }
    }

    /** Enters a pool unless it is what is already known. Says whether it entered it. */
    public boolean enter(Pool pool) {
        return tables.add(pool, clock.instant());
    }

    /**
     * Enters the pools of a file: {@code month,currency,amount_micro}, the month as YYYY-MM; where it has them, {@code
     * territory}, {@code plan} and {@code subscribers} too.
     */
    public Imported importFrom(Path file) {
        List<Pool> found = new ArrayList<>();
        List<TableFile.BadLine> bad =
                TableFile.of(file, "month", "currency", "amount_micro").read(row -> add(pool(row), found));
        return new Imported((int) found.stream().filter(this::enter).count(), bad);
    }

    /** The pools of a month as known at a time, by currency, territory and plan. */
    public List<Pool> listPools(YearMonth month, Instant knownAt) {
        return tables.pools(month, knownAt);
    }

    private static void add(Pool pool, List<Pool> found) {
        if (found.stream().anyMatch(other -> other.isOfSameMonth(pool))) {
            throw new TableFile.BadRow("expected one pool for " + pool.month() + " in " + pool.currency() + place(pool)
                    + ", found another");
        }
        found.add(pool);
    }

    private static Pool pool(TableFile.Row row) {
        try {
            return new Pool(
                    YearMonth.parse(row.get("month")),
                    row.get("currency"),
                    row.find("territory").orElse(""),
                    row.find("plan").orElse(""),
                    number(row, "amount_micro"),
                    row.find("subscribers").isPresent()
                            ? OptionalLong.of(number(row, "subscribers"))
                            : OptionalLong.empty());
        } catch (DateTimeException e) {
            throw new TableFile.BadRow("expected a month as YYYY-MM, found " + row.get("month"));
        } catch (IllegalArgumentException e) {
            throw new TableFile.BadRow(String.valueOf(e.getMessage()));
        }
    }

    private static long number(TableFile.Row row, String column) {
        try {
            return Long.parseLong(row.get(column));
        } catch (NumberFormatException e) {
            throw new TableFile.BadRow("expected a whole number in " + column + ", found " + row.get(column));
        }
    }

    private static String place(Pool pool) {
        return (pool.territory().isEmpty() ? "" : " of " + pool.territory())
                + (pool.plan().isEmpty() ? "" : " for " + pool.plan());
    }
}
