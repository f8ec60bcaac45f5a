package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Subject;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.store.Sha256;

/** A month of a few listens, written as real Parquet, with whatever was decided about it. */
final class SmallMonth {
    static final YearMonth MONTH = YearMonth.of(2026, 10);

    private final Path folder;
    private final List<String> listens = new ArrayList<>();
    private final Map<String, String> payees = new HashMap<>();
    private final Map<Sha256, Path> decided = new HashMap<>();
    private final Resources resources;

    SmallMonth(Path folder) {
        this.folder = folder;
        this.resources = new Resources(1, 256, folder);
    }

    Resources resources() {
        return resources;
    }

    /** Some listens of one account to one recording, named {@code account-recording-number}. */
    SmallMonth listens(String account, String recording, int count, long playedMs) {
        for (int i = 0; i < count; i++) {
            String id = account + "-" + recording + "-" + playedMs + "-" + i;
            listens.add("('%s', '%s', '%s', %d)".formatted(id, account, recording, playedMs));
        }
        return this;
    }

    SmallMonth pays(String recording, String payee) {
        payees.put(recording, payee);
        return this;
    }

    /** Keeps the listens of these accounts as the file of a case; its digest is its name. */
    Sha256 caseOf(String... accounts) {
        String name = String.join("+", accounts);
        Path file = folder.resolve("case-" + Sha256.of(name) + ".parquet");
        write(
                "select listen_id, account_id from listen where account_id in ('" + String.join("', '", accounts)
                        + "') order by listen_id",
                file);
        decided.put(Sha256.of(name), file);
        return Sha256.of(name);
    }

    MonthFacts facts(long poolMicro, List<Decision> decisions) {
        Path file = folder.resolve("listens.parquet");
        write("select * from listen order by listen_id", file);
        Map<Sha256, Path> of = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.subject() instanceof Subject.Ring ring) {
                of.put(ring.listens(), decided.get(ring.listens()));
            }
        }
        return new MonthFacts(
                MONTH,
                "EUR",
                poolMicro,
                new TreeMap<>(Map.of("date=2026-10-01/a.parquet", file)),
                payees,
                decisions,
                of);
    }

    private void write(String query, Path file) {
        try (Database database = Database.open(resources)) {
            Files.deleteIfExists(file);
            database.run(new Script(
                    "create table listen (listen_id varchar, account_id varchar, recording_id varchar, played_ms bigint);\n"
                            + "insert into listen values " + String.join(", ", listens) + ";\n"));
            database.write(new Script(query), file, "format parquet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
