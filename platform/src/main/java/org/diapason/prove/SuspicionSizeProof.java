package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.listens.evaluation.AttackResult;
import org.diapason.listens.evaluation.Evaluation;
import org.diapason.listens.evaluation.HonestResult;

/** What a suspicion takes as the month grows: processor, memory, and whether the three attacks in it are three cases. */
final class SuspicionSizeProof implements Proof {
    private static final long LISTENS_AN_ACCOUNT = 200;
    private static final long LISTENS_A_RECORDING = 50;
    private static final long RECORDINGS_A_GENRE_ARTIST = 400;
    private static final long WORK_MEGABYTES = 2_000;

    private final Size size;

    /**
     * A month and what it may take.
     *
     * @param heapMegabytes of Java, {@code databaseMegabytes} of the database; together with some hundred for code
     * @param asked in words
     */
    record Size(String name, long listens, long heapMegabytes, long databaseMegabytes, String asked) {}

    static final List<Size> SIZES = List.of(
            new Size("1m", 1_000_000L, 1_000, 600, ""),
            new Size("10m", 10_000_000L, 1_200, 800, "60 s of CPU, 2 GB"),
            new Size("100m", 100_000_000L, 2_800, 1_900, "600 s on 2 cores, 6 GB"));

    SuspicionSizeProof(Size size) {
        this.size = size;
    }

    @Override
    public String name() {
        return "suspicion-size-" + size.name();
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "Suspicion, %,d listens", size.listens());
    }

    @Override
    public List<String> run(Path scratch) throws IOException, InterruptedException {
        Path cases = scratch.resolve("cases");
        make(scratch);
        Child taken = Child.run(
                size.heapMegabytes(),
                List.of(
                        "suspect",
                        "--listens",
                        scratch.resolve("listens.parquet").toString(),
                        "--out",
                        cases.toString(),
                        "--memory",
                        Long.toString(size.databaseMegabytes())));
        Evaluation found = Evaluation.of(size.name(), cases, scratch.resolve("truth"), resources(scratch));
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason prove " + name(), Clock.systemUTC()));
        lines.add("");
        lines.add(
                "| listens | seconds | CPU seconds | memory | asked | cases | F1 of loop farm · playlist · low and slow |"
                        + " honest accounts accused |");
        lines.add("|--:|--:|--:|--:|---|--:|---|--:|");
        lines.add(row(taken, found));
        return lines;
    }

    private String row(Child taken, Evaluation found) {
        return String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.0f | %,d MB | %s | %d | %s | %,d of %,d |",
                size.listens(),
                taken.seconds(),
                taken.cpuSeconds(),
                taken.megabytes(),
                size.asked(),
                found.cases().size(),
                found.attacks().stream()
                        .sorted(Comparator.comparing(AttackResult::attack))
                        .map(attack -> String.format(Locale.ROOT, "%.3f", attack.mainF1()))
                        .collect(Collectors.joining(" · ")),
                found.honest().stream().mapToLong(HonestResult::touched).sum(),
                found.honest().stream().mapToLong(HonestResult::accounts).sum());
    }

    private void make(Path scratch) throws IOException {
        Path truth = Files.createDirectory(scratch.resolve("truth"));
        try (Database database = Database.open(resources(scratch))) {
            database.run(Script.beside(SuspicionSizeProof.class, "size_month.sql")
                    .fill("accounts", size.listens() / LISTENS_AN_ACCOUNT)
                    .fill("artists_a_genre", size.listens() / LISTENS_A_RECORDING / RECORDINGS_A_GENRE_ARTIST)
                    .fill("listens_file", quoted(scratch.resolve("listens.parquet")))
                    .fill("truth_listens", quoted(truth.resolve("listens.parquet")))
                    .fill("truth_accounts", quoted(truth.resolve("accounts.csv")))
                    .fill("truth_payees", quoted(truth.resolve("payees.csv"))));
        }
    }

    private static Resources resources(Path scratch) {
        return new Resources(Runtime.getRuntime().availableProcessors(), WORK_MEGABYTES, scratch);
    }

    private static String quoted(Path file) {
        return Script.quote(file.toString());
    }
}
