package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.diapason.listens.Resources;
import org.diapason.store.Sha256;

/** A small month of two territories, three plans and four payees, one account of it in escrow, accounted for in a folder. */
public final class MadeMonth {
    private final SmallMonth month;
    private final Statement statement;

    public MadeMonth(Path folder) {
        month = new SmallMonth(folder)
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
        Sha256 ring = month.caseOf("bot");
        MonthFacts facts = month.facts(1_000_003, List.of());
        List<Followed> followed = List.of(new Followed("decision-1", Standing.ESCROW, month.fileOf(ring), Set.of()));
        statement = Royalty.follow(facts, followed, month.resources(), folder);
    }

    public Statement statement() {
        return statement;
    }

    public Resources resources() {
        return month.resources();
    }
}
