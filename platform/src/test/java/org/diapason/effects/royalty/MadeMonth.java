package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.listens.Resources;
import org.diapason.store.Sha256;

/**
 * A small month of two territories, three plans and four payees, one account of it in escrow, accounted for in a folder;
 * with it a closed month is corrected, in which fifty listens turned out to be too short.
 */
public final class MadeMonth {
    private static final long POOL = 1_000_003;
    private static final YearMonth CLOSED = SmallMonth.MONTH.minusMonths(1);
    private static final SharingRule LONGER = new SharingRule(CLOSED, SharingModel.PRO_RATA, 40_000, 1_000, 500, 1_000);

    private final SmallMonth month;
    private final Statement statement;
    private final List<Correction> corrections;

    public MadeMonth(Path folder) {
        month = listened(folder).promises(promise("PADPIDA2026000002B/Two", 100_000));
        Sha256 ring = month.caseOf("bot");
        MonthFacts facts = month.facts(POOL, List.of());
        List<Followed> followed = List.of(new Followed("decision-1", Standing.ESCROW, month.fileOf(ring), Set.of()));
        statement = Royalty.follow(facts, followed, month.resources(), folder);
        corrections = Corrections.write(List.of(restated(folder)), month.resources(), folder);
    }

    private static SmallMonth listened(Path folder) {
        return new SmallMonth(folder)
                .pays("FRAAA2600001", "PADPIDA2026000001A/Blue")
                .pays("FRAAA2600002", "PADPIDA2026000001A/Red | Black")
                .pays("FRAAA2600003", "PADPIDA2026000002B/Two")
                .pays("loop", "self-released")
                .in("FR", "premium")
                .listens("ann", "FRAAA2600001", 7, 60_000)
                .listens("ann", "FRAAA2600003", 2, 60_000)
                .listens("bot", "FRAAA2600002", 50, 31_000)
                .in("FR", "free")
                .listens("bea", "FRAAA2600001", 3, 60_000)
                .in("DE", "family")
                .listens("cem", "FRAAA2600001", 1, 60_000)
                .listens("cem", "FRAAA2600002", 4, 60_000)
                .listens("cem", "loop", 4, 60_000);
    }

    /** What the pool gave was less than promised, and is more now. */
    private static Restated restated(Path folder) {
        SmallMonth earlier =
                listened(made(folder.resolve("closed"))).promises(promise("PADPIDA2026000001A/Blue", 20_000));
        MonthFacts then = closed(earlier.facts(POOL, List.of()));
        MonthFacts now = closed(earlier.under(LONGER).facts(POOL, List.of()));
        return new Restated(then, Instant.parse("2026-10-03T00:00:00Z"), now, Instant.parse("2026-11-03T00:00:00Z"));
    }

    private static MonthFacts closed(MonthFacts facts) {
        return new MonthFacts(
                CLOSED,
                facts.pools(),
                facts.rule(),
                facts.listens(),
                facts.payees(),
                facts.terms(),
                facts.artists(),
                facts.decisions(),
                facts.decidedListens());
    }

    private static PayeeTerm promise(String payee, long listenMicro) {
        return new PayeeTerm(
                new PayeeId(payee), Optional.empty(), 0, listenMicro, 0, CLOSED.atDay(1), Optional.empty());
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Statement statement() {
        return statement;
    }

    /** Of the month before, by payee and standing. */
    public List<Correction> corrections() {
        return corrections;
    }

    public Resources resources() {
        return month.resources();
    }
}
