package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.catalogue.PayeeTerm;
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
    private final List<Heard> listens = new ArrayList<>();
    private final List<PayeeSpan> payees = new ArrayList<>();
    private final List<PayeeTerm> terms = new ArrayList<>();
    private final Map<String, String> artists = new HashMap<>();
    private final Map<Sha256, String> kept = new HashMap<>();
    private final Resources resources;
    private final Optional<Database> database;
    private SharingRule rule = SharingRule.STANDARD;
    private String territory = "FR";
    private String plan = "premium";
    private String context = "album";
    private int day = 1;

    SmallMonth(Path folder) {
        this.folder = folder;
        this.resources = new Resources(1, 256, folder);
        this.database = Optional.empty();
    }

    /** A month whose listens are written by a database that is there already. */
    SmallMonth(Path folder, Database database) {
        this.folder = folder;
        this.resources = new Resources(1, 256, folder);
        this.database = Optional.of(database);
    }

    /** A month in which nobody listened. */
    static MonthFacts silent(long poolMicro) {
        return new MonthFacts(
                MONTH,
                List.of(new Pool(MONTH, "EUR", poolMicro)),
                SharingRule.STANDARD,
                new TreeMap<>(),
                List.of(),
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
            listens.add(new Heard(
                    id, MONTH.atDay(day).atTime(12, 0), account, recording, playedMs, territory, plan, context));
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

    SmallMonth promises(PayeeTerm term) {
        terms.add(term);
        return this;
    }

    SmallMonth by(String recording, String artist) {
        artists.put(recording, artist);
        return this;
    }

    List<Heard> listens() {
        return List.copyOf(listens);
    }

    List<PayeeSpan> spans() {
        return List.copyOf(payees);
    }

    /** Puts other listens in the place of these. */
    void replace(UnaryOperator<Heard> change) {
        listens.replaceAll(change);
    }

    void shuffle(long seed) {
        Collections.shuffle(listens, new Random(seed));
    }

    /** Keeps the listens of these accounts as the file of a case; its digest is its name. */
    Sha256 caseOf(String... accounts) {
        Sha256 name = Sha256.of(String.join("+", accounts));
        kept.put(name, "account_id in ('" + String.join("', '", accounts) + "')");
        return name;
    }

    Path fileOf(Sha256 name) {
        return folder.resolve("case-" + name + ".parquet");
    }

    MonthFacts facts(long poolMicro, List<Decision> decisions) {
        return facts(List.of(new Pool(MONTH, "EUR", poolMicro)), decisions);
    }

    MonthFacts facts(List<Pool> pools, List<Decision> decisions) {
        write();
        Map<Sha256, Path> of = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.subject() instanceof Subject.Ring ring) {
                of.put(ring.listens(), fileOf(ring.listens()));
            }
        }
        return new MonthFacts(
                MONTH,
                pools,
                rule,
                new TreeMap<>(Map.of("date=2026-10-01/a.parquet", folder.resolve("listens.parquet"))),
                payees,
                terms,
                artists,
                decisions,
                of);
    }

    private void write() {
        if (database.isPresent()) {
            write(database.get());
        } else {
            try (Database own = Database.open(resources)) {
                write(own);
            }
        }
    }

    private void write(Database writer) {
        Path rows = folder.resolve("listens.csv");
        try {
            Files.write(rows, listens.stream().map(Heard::csv).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.run(new Script("""
                begin transaction;
                create table listen as
                select * from read_csv(%s, header = false, delim = ',', nullstr = '\\N', columns = {
                    listen_id: 'varchar', occurred_at: 'timestamp', account_id: 'varchar', recording_id: 'varchar',
                    played_ms: 'bigint', country: 'varchar', plan: 'varchar', context: 'varchar'});
                """.formatted(Script.quote(rows.toString()))));
        put(writer, "true", folder.resolve("listens.parquet"));
        kept.forEach((name, which) -> put(writer, which, fileOf(name)));
        writer.run(new Script("rollback"));
    }

    private static void put(Database database, String which, Path file) {
        try {
            Files.deleteIfExists(file);
            database.write(new Script("select * from listen where " + which), file, "format parquet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
