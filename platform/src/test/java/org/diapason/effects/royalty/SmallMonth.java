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
import java.util.Optional;
import java.util.TreeMap;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingRule;
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
    private final List<PayeeSpan> payees = new ArrayList<>();
    private final Map<String, String> artists = new HashMap<>();
    private final Map<Sha256, Path> decided = new HashMap<>();
    private final Resources resources;
    private SharingRule rule = SharingRule.STANDARD;
    private String territory = "FR";
    private String plan = "premium";
    private String context = "album";
    private int day = 1;

    SmallMonth(Path folder) {
        this.folder = folder;
        this.resources = new Resources(1, 256, folder);
    }

    /** A month in which nobody listened. */
    static MonthFacts silent(long poolMicro) {
        return new MonthFacts(
                MONTH,
                List.of(new Pool(MONTH, "EUR", poolMicro)),
                SharingRule.STANDARD,
                new TreeMap<>(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    Resources resources() {
        return resources;
    }

    SmallMonth under(SharingRule other) {
        rule = other;
        return this;
    }

    /** Where and with what plan the listens that follow are made. */
    SmallMonth in(String newTerritory, String newPlan) {
        territory = newTerritory;
        plan = newPlan;
        return this;
    }

    /** On which day of the month, and out of what, the listens that follow are made. */
    SmallMonth on(int newDay, String newContext) {
        day = newDay;
        context = newContext;
        return this;
    }

    /** Some listens of one account to one recording; each has another identifier. */
    SmallMonth listens(String account, String recording, int count, long playedMs) {
        for (int i = 0; i < count; i++) {
            String id = account + "-" + recording + "-" + listens.size();
            listens.add("('%s', timestamp '2026-10-%02d 12:00:00', '%s', '%s', %d, '%s', '%s', '%s')"
                    .formatted(id, day, account, recording, playedMs, territory, plan, context));
        }
        return this;
    }

    SmallMonth pays(String recording, String payee) {
        return pays(new PayeeSpan(
                new RecordingId(recording), new PayeeId(payee), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Of the spans that cover a listen the last one counts. */
    SmallMonth pays(PayeeSpan span) {
        payees.add(span);
        return this;
    }

    SmallMonth by(String recording, String artist) {
        artists.put(recording, artist);
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
        return facts(List.of(new Pool(MONTH, "EUR", poolMicro)), decisions);
    }

    MonthFacts facts(List<Pool> pools, List<Decision> decisions) {
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
                pools,
                rule,
                new TreeMap<>(Map.of("date=2026-10-01/a.parquet", file)),
                payees,
                artists,
                decisions,
                of);
    }

    private void write(String query, Path file) {
        try (Database database = Database.open(resources)) {
            Files.deleteIfExists(file);
            database.run(new Script("""
                    create table listen (
                        listen_id varchar, occurred_at timestamp, account_id varchar, recording_id varchar,
                        played_ms bigint, country varchar, plan varchar, context varchar);
                    insert into listen values %s;
                    """.formatted(String.join(", ", listens))));
            database.write(new Script(query), file, "format parquet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
