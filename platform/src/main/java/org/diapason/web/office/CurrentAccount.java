package org.diapason.web.office;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.Pools;
import org.diapason.web.page.Missing;

/**
 * A month's account as of now, for pages: counted again when something it follows from has changed, and not before. Safe
 * for use by many threads; one counts while the others wait.
 */
public final class CurrentAccount {
    private final MonthAccount account;
    private final Pools pools;
    private final Clock clock;
    private final Map<YearMonth, Counted> counted = new ConcurrentHashMap<>();

    public CurrentAccount(MonthAccount account, Pools pools, Clock clock) {
        this.account = account;
        this.pools = pools;
        this.clock = clock;
    }

    private record Counted(String basis, Statement statement) {}

    /** The months that have something to share, the newest first. */
    public List<YearMonth> months() {
        return pools.listMonths(clock.instant());
    }

    /** The account of the newest month; empty before there is any. */
    public Optional<Statement> latest() {
        return months().stream().findFirst().map(this::of);
    }

    /** The currency of the newest month; the euro before there is any. */
    public String currency() {
        Instant now = clock.instant();
        return months().stream()
                .flatMap(month -> pools.listPools(month, now).stream())
                .map(Pool::currency)
                .findFirst()
                .orElse("EUR");
    }

    /** The month of this name, when it has something to share; else there is no such page. */
    YearMonth month(String name) {
        return months().stream()
                .filter(month -> month.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new Missing("month " + name));
    }

    /** The account of a month. */
    public Statement of(YearMonth month) {
        Instant now = clock.instant();
        String basis = account.basis(month, now);
        return counted.compute(
                        month,
                        (_, known) -> known != null && known.basis().equals(basis)
                                ? known
                                : new Counted(basis, account.statement(month, now)))
                .statement();
    }
}
