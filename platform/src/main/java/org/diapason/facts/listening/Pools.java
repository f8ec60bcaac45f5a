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
    private static final long MILLION = 1_000_000;

    private final ListenTables tables;
    private final Clock clock;

    /** Entering needs the rights of the office. */
    public Pools(DataSource database, Clock clock) {
        this.tables = new ListenTables(database);
        this.clock = clock;
    }

    /** Enters a pool unless it is what is already known. Says whether it entered it. */
    public boolean enter(Pool pool) {
        return tables.add(pool, clock.instant());
    }

    /**
     * Enters the pools of a file: {@code month,currency}, the month as YYYY-MM, and {@code amount_micro}, or {@code
     * revenue_micro} and {@code service_millionths}, the service's share of it; where it has them, {@code territory},
     * {@code plan} and {@code subscribers} too.
     */
    public TableFile.Imported importFrom(Path file) {
        List<Pool> found = new ArrayList<>();
        List<TableFile.BadLine> bad = TableFile.of(file, "month", "currency").read(row -> add(pool(row), found));
        return new TableFile.Imported((int) found.stream().filter(this::enter).count(), bad);
    }

    /** The pools of a month as known at a time, by currency, territory and plan. */
    public List<Pool> listPools(YearMonth month, Instant knownAt) {
        return tables.pools(month, knownAt);
    }

    /** The months that have a pool, as known at a time, the newest first. */
    public List<YearMonth> listMonths(Instant knownAt) {
        return tables.poolMonths(knownAt);
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
                    amount(row),
                    row.number("revenue_micro", amount(row)),
                    row.find("subscribers").isPresent()
                            ? OptionalLong.of(row.number("subscribers", 0))
                            : OptionalLong.empty());
        } catch (DateTimeException e) {
            throw new TableFile.BadRow("expected a month as YYYY-MM, found " + row.get("month"));
        } catch (IllegalArgumentException e) {
            throw new TableFile.BadRow(String.valueOf(e.getMessage()));
        }
    }

    /** What is to be shared: said outright, or the revenue without the service's share, rounded up. */
    private static long amount(TableFile.Row row) {
        if (row.find("amount_micro").isPresent()) {
            return row.number("amount_micro", 0);
        }
        if (row.find("revenue_micro").isEmpty()) {
            throw new TableFile.BadRow("expected amount_micro, or revenue_micro and service_millionths, found neither");
        }
        long revenue = row.number("revenue_micro", 0);
        long service = row.number("service_millionths", 0);
        if (service < 0 || service > MILLION) {
            throw new TableFile.BadRow("expected 0 to 1000000 in service_millionths, found " + service);
        }
        return revenue - revenue / MILLION * service - revenue % MILLION * service / MILLION;
    }

    private static String place(Pool pool) {
        return (pool.territory().isEmpty() ? "" : " of " + pool.territory())
                + (pool.plan().isEmpty() ? "" : " for " + pool.plan());
    }
}
