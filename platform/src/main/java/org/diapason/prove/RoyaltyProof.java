package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.effects.royalty.MonthFacts;
import org.diapason.effects.royalty.Royalty;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/**
 * How long a month's account takes as the month grows, under each model, beside one group-by over the same files. A
 * hundred listens an account, fifty a recording, the popular ones far more; two thousand a payee.
 */
final class RoyaltyProof implements Proof {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Instant AS_OF = Instant.parse("2026-11-03T00:00:00Z");
    private static final long LISTENS_A_RECORDING = 50;
    private static final long LISTENS_A_PAYEE = 2_000;

    private final List<Long> sizes;

    RoyaltyProof(Long... sizes) {
        this.sizes = List.of(sizes);
    }

    @Override
    public String name() {
        return "royalty";
    }

    @Override
    public String title() {
        return "Royalty";
    }

    @Override
    public List<String> run(Path scratch) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason prove royalty", Clock.systemUTC()));
        lines.add("");
        lines.add("| listens | model | seconds | micro-seconds a listen | × one group-by | adds up |");
        lines.add("|---|---|---|---|---|---|");
        for (long size : sizes) {
            Path folder = Files.createDirectory(scratch.resolve("listens-" + size));
            measure(size, folder, Resources.in(scratch), lines);
            delete(folder);
        }
        lines.add("");
        lines.add("Most memory held, of all of them: " + Machine.peakMemory() + ".");
        return lines;
    }

    private static void measure(long size, Path folder, Resources resources, List<String> lines) {
        MonthFacts facts = facts(size, listens(size, folder, resources));
        double group = seconds(() -> groupBy(facts, resources));
        lines.add(row(size, "one group-by", group, group, ""));
        for (SharingModel model : SharingModel.values()) {
            Statement[] statement = new Statement[1];
            double taken = seconds(() -> statement[0] = Royalty.follow(facts.under(model), AS_OF, resources));
            lines.add(row(size, model.code(), taken, group, addsUp(statement[0]) ? "yes" : "NO"));
        }
    }

    private static SortedMap<String, Path> listens(long size, Path folder, Resources resources) {
        SortedMap<String, Path> files = new TreeMap<>();
        int days = MONTH.lengthOfMonth();
        try (Database database = Database.open(resources)) {
            for (int day = 1; day <= days; day++) {
                Path file = folder.resolve(MONTH.atDay(day) + ".parquet");
                database.run(Script.beside(RoyaltyProof.class, "made_listens.sql")
                        .fill("first", size * (day - 1) / days)
                        .fill("end", size * day / days)
                        .fill("day", Script.quote(MONTH.atDay(day).toString()))
                        .fill("accounts", size / 100)
                        .fill("recordings", size / LISTENS_A_RECORDING)
                        .fill("file", Script.quote(file.toString())));
                files.put("date=" + MONTH.atDay(day) + "/made.parquet", file);
            }
        }
        return files;
    }

    private static MonthFacts facts(long size, SortedMap<String, Path> files) {
        List<PayeeSpan> payees = new ArrayList<>();
        Map<String, String> artists = new TreeMap<>();
        for (long i = 0; i < size / LISTENS_A_RECORDING; i++) {
            PayeeId payee = new PayeeId("payee-" + i % (size / LISTENS_A_PAYEE));
            RecordingId recording = new RecordingId("r" + i);
            payees.add(new PayeeSpan(recording, payee, Optional.empty(), Optional.empty(), Optional.empty()));
            artists.put(recording.value(), "artist-" + i / 10);
        }
        Pool pool = new Pool(MONTH, "EUR", size * 4_000);
        return new MonthFacts(MONTH, List.of(pool), SharingRule.STANDARD, files, payees, artists, List.of(), Map.of());
    }

    private static void groupBy(MonthFacts facts, Resources resources) {
        List<String> files = facts.listens().values().stream()
                .map(file -> Script.quote(file.toString()))
                .toList();
        try (Database database = Database.open(resources)) {
            database.run(
                    new Script("create table counted as select recording_id, count(*) as listens from read_parquet(["
                            + String.join(", ", files) + "]) group by recording_id"));
        }
    }

    private static boolean addsUp(Statement statement) {
        return statement.micro(Standing.COUNTED) + statement.micro(Standing.UNALLOCATED) == statement.poolMicro();
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static String row(long size, String what, double seconds, double group, String addsUp) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.2f | %.1f | %s |",
                size,
                what.replace('_', ' '),
                seconds,
                seconds * 1e6 / size,
                seconds / group,
                addsUp);
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
