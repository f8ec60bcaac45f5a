package org.diapason.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.listens.evaluation.Evaluation;
import org.diapason.listens.suspicion.Policy;
import org.diapason.listens.suspicion.Suspicion;

/** Makes labelled months, suspects their listens, and measures what came of it. */
public final class LabelledMonths {

    /** What is known of each listen: every column, or the six that are required alone. */
    public enum Columns {
        ALL,
        REQUIRED
    }

    /** What every month has: two million listens, five thousand honest accounts, and recordings enough for all attacks. */
    private static final List<String> SIZE =
            List.of("--accounts", "5000", "--listens", "2000000", "--back-catalogue", "8000", "--audio-seconds", "1");

    private static final int SCENARIOS = 12;

    /** So many months have every attack once where attacks hide. */
    static final int THIRDS = 3;

    /** Attacks that have a share of camouflage. */
    private static final Set<String> HIDING = Set.of("A1", "A2", "A3", "A4", "A6", "A7", "A8", "A9", "A11");

    private final Path scratch;
    private final Resources resources;

    public LabelledMonths(Path scratch) {
        this.scratch = scratch;
        this.resources = new Resources(Runtime.getRuntime().availableProcessors(), 1_500, scratch);
    }

    /** The options of a month with all attacks and all look-alikes, their parameters drawn from these ranges. */
    public static List<String> everything(long seed, String ranges) {
        List<String> options = new ArrayList<>(SIZE);
        options.addAll(List.of("--seed", Long.toString(seed), "--ranges", ranges));
        options.addAll(all("--attack", "A"));
        options.addAll(all("--lookalike", "L"));
        return options;
    }

    private static List<String> all(String option, String letter) {
        return IntStream.rangeClosed(1, SCENARIOS)
                .boxed()
                .flatMap(number -> Stream.of(option, letter + number))
                .toList();
    }

    /**
     * The same from the testing ranges, where every attack that can hide a share of its listens hides this one.
     *
     * @param third from 0 to 2: all attacks together, hidden so well, are more than a month
     */
    static List<String> hidden(long seed, double camouflage, int third) {
        List<String> options = new ArrayList<>(SIZE);
        options.addAll(List.of("--seed", Long.toString(seed), "--ranges", "test"));
        options.addAll(all("--lookalike", "L"));
        IntStream.rangeClosed(1, SCENARIOS)
                .filter(number -> number % THIRDS == third)
                .mapToObj(number -> "A" + number)
                .map(attack -> HIDING.contains(attack) ? attack + ":camouflage=" + camouflage : attack)
                .forEach(attack -> options.addAll(List.of("--attack", attack)));
        return options;
    }

    /** The options of a month of the people of Last.fm-2K, whose data is in this folder, with all attacks of the testing ranges. */
    static List<String> lastfm(Path data, long seed) {
        List<String> options = new ArrayList<>(
                List.of("lastfm", "--from", data.toString(), "--ranges", "test", "--seed", Long.toString(seed)));
        options.addAll(all("--attack", "A"));
        return options;
    }

    /**
     * Makes a month with these options and measures a policy on it, once for each of the columns asked for.
     *
     * @param name of the evaluations
     */
    public List<Evaluation> measure(String name, List<String> options, Policy policy, Columns... columns)
            throws IOException, InterruptedException {
        Path month = Files.createTempDirectory(scratch, "month-");
        try {
            Path world = month.resolve("world");
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("--out", world.toString()));
            WorldProgram.run(all);
            return Stream.of(columns)
                    .map(known -> measure(name, world, known, policy))
                    .toList();
        } finally {
            delete(month);
        }
    }

    private Evaluation measure(String name, Path world, Columns columns, Policy policy) {
        List<Path> listens = columns == Columns.ALL ? listens(world) : List.of(required(world));
        Path cases = world.resolve("cases-" + columns);
        try (ListenTable table = ListenTable.read(listens, resources, Clock.systemUTC())) {
            new Suspicion(policy).suspect(table, cases);
        }
        return Evaluation.of(name, cases, world.resolve("truth"), resources);
    }

    /** The files of a month: one day of a made one comes as CSV, in a folder of its own. */
    static List<Path> listens(Path world) {
        return Stream.of("listens", "listens-csv")
                .map(world::resolve)
                .filter(Files::isDirectory)
                .flatMap(LabelledMonths::inside)
                .toList();
    }

    private static Stream<Path> inside(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path required(Path world) {
        Path file = world.resolve("required.parquet");
        try (ListenTable table = ListenTable.read(listens(world), resources, Clock.systemUTC())) {
            table.database().write(Script.beside(LabelledMonths.class, "required_columns.sql"), file, "format parquet");
        }
        return file;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
