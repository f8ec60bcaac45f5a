package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/**
 * How long a month's account takes as the month grows, under each model, beside one group-by over the same files. A
 * hundred listens an account, fifty a recording, the popular ones far more; two thousand a payee. One payee in
 * a thousand has a contract with a minimum. No decision touches a listen.
 */
final class RoyaltyProof implements Proof {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Instant AS_OF = Instant.parse("2026-11-03T00:00:00Z");
    private static final long LISTENS_A_RECORDING = 50;
    private static final long LISTENS_A_PAYEE = 2_000;
    private static final int PAYEES_A_TERM = 1_000;

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
        lines.add("A month's account by payee, from Parquet, without decisions. At 100 million: a million accounts, two"
                + " million recordings, 50,000 payees. Asked there: pro rata 120 s, user-centric 360 s, 6 GB. Two"
                + " threads; where CPU-seconds are far from twice the seconds, others had the processor.");
        lines.add("");
        lines.add(
                "| listens | what | seconds | CPU-seconds | CPU micro-seconds a listen | × one group-by (CPU) | peak GB"
                        + " | adds up |");
        lines.add("|---|---|---|---|---|---|---|---|");
        for (long size : sizes) {
            Path folder = Files.createDirectory(scratch.resolve("listens-" + size));
            measure(size, folder, new Resources(2, Resources.in(scratch).memoryMegabytes(), scratch), lines);
            delete(folder);
        }
        return lines;
    }

    private static void measure(long size, Path folder, Resources resources, List<String> lines) throws IOException {
        MonthFacts facts = facts(size, folder, resources);
        Effort group = Effort.of(() -> groupBy(facts, resources));
        tell(lines, row(size, "one group-by", group, group, ""));
        for (SharingModel model : SharingModel.values()) {
            Statement[] statement = new Statement[1];
            Effort effort = Effort.of(() -> statement[0] = Royalty.follow(facts.under(model), AS_OF, resources));
            tell(lines, row(size, model.code().replace('_', ' '), effort, group, addsUp(statement[0]) ? "yes" : "NO"));
        }
        Effort written = Effort.of(() -> Royalty.follow(facts, AS_OF, resources, folder.resolve("account")));
        tell(lines, row(size, "pro rata, with its tables by recording written", written, group, ""));
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

    private static MonthFacts facts(long size, Path folder, Resources resources) {
        SortedMap<String, Path> files = listens(size, folder, resources);
        long payeeCount = size / LISTENS_A_PAYEE;
        List<PayeeSpan> payees = new ArrayList<>();
        Map<String, String> artists = new TreeMap<>();
        for (long i = 0; i < size / LISTENS_A_RECORDING; i++) {
            RecordingId recording = new RecordingId("r" + i);
            payees.add(new PayeeSpan(
                    recording, payee(i % payeeCount), Optional.empty(), Optional.empty(), Optional.empty()));
            artists.put(recording.value(), "artist-" + i / 10);
        }
        List<PayeeTerm> terms = new ArrayList<>();
        for (long i = 0; i < payeeCount; i += PAYEES_A_TERM) {
            terms.add(new PayeeTerm(payee(i), Optional.empty(), 0, 5_000, 0, MONTH.atDay(1), Optional.empty()));
        }
        Pool pool = new Pool(MONTH, "EUR", size * 4_000);
        return new MonthFacts(
                MONTH, List.of(pool), SharingRule.STANDARD, files, payees, terms, artists, List.of(), Map.of());
    }

    private static PayeeId payee(long number) {
        return new PayeeId("payee-" + number);
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
        return statement.distributedMicro() + statement.micro(Standing.UNALLOCATED)
                == statement.poolMicro() + statement.topUpMicro();
    }

    /** A line of the table, also said at once: the next one may take minutes. */
    private static void tell(List<String> lines, String row) {
        System.err.println(row);
        lines.add(row);
    }

    private static String row(long size, String what, Effort effort, Effort group, String addsUp) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.2f | %.1f | %.1f | %s |",
                size,
                what,
                effort.seconds(),
                effort.processorSeconds(),
                effort.processorSeconds() * 1e6 / size,
                effort.processorSeconds() / group.processorSeconds(),
                effort.peakGigabytes(),
                addsUp);
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
