package org.diapason.world;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.diapason.world.attack.Attacks;
import org.diapason.world.lookalike.LookAlikes;
import org.diapason.world.scenario.Casting;
import org.diapason.world.scenario.Parameter.Band;
import org.diapason.world.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code world}: makes a labelled synthetic month. */
@Command(
        name = "world",
        description = "Makes a labelled synthetic month: deliveries with sound, listens, and the truth about both.",
        showDefaultValues = true,
        subcommands = LastfmCommand.class)
public final class Main implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "prints this and ends")
    private boolean help;

    @Option(names = "--out", paramLabel = "DIR", description = "a new or empty folder")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "the same seed gives the same bytes")
    private long seed = 1;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "the month in which all happens")
    private YearMonth month = YearMonth.of(2026, 10);

    @Option(names = "--accounts", paramLabel = "N", description = "honest accounts; attacks bring their own")
    private int accounts = 2_000;

    @Option(names = "--listens", paramLabel = "N", description = "listens of everybody together")
    private long listens = 1_000_000;

    @Option(names = "--recordings", paramLabel = "N", description = "delivered recordings, about")
    private int recordings = 240;

    @Option(names = "--back-catalogue", paramLabel = "N", description = "more recordings, without deliveries or sound")
    private int backCatalogue = 0;

    @Option(names = "--audio-seconds", paramLabel = "S", description = "sound in each delivered file")
    private int audioSeconds = 12;

    @Option(
            names = "--attack",
            paramLabel = "NAME[:PARAMETER=NUMBER,...]",
            description = "an attack to play, or none; may be repeated (default: loop-farm, smith, drip)",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private List<String> attacks = Attacks.USUAL;

    @Option(
            names = "--lookalike",
            paramLabel = "NAME[:PARAMETER=NUMBER,...]",
            description = "a look-alike to play, or none; may be repeated (default: super-fan, sleep, child)",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private List<String> lookAlikes = LookAlikes.USUAL;

    @Option(
            names = "--ranges",
            paramLabel = "tune|test|wide",
            description = "where the scenarios' parameters are drawn from")
    private Band ranges = Band.TUNE;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command and gives its exit status. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, arguments) -> {
                    problem.getCommandLine().getErr().println(problem.getMessage() + "; --help lists all options");
                    return 2;
                })
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    command.getErr().println(line(problem));
                    return 1;
                });
    }

    @Override
    public Integer call() throws Exception {
        Recipe recipe = new Recipe(
                seed,
                month,
                accounts,
                listens,
                recordings,
                backCatalogue,
                audioSeconds,
                cast(attacks, Attacks.ALL),
                cast(lookAlikes, LookAlikes.ALL),
                ranges);
        OutputFolder.fill(
                required(out),
                folder -> System.out.println(World.make(folder, recipe, step -> System.err.println(step + " …"))));
        return 0;
    }

    static Path required(@Nullable Path out) {
        if (out == null) {
            throw new IllegalArgumentException("--out: expected a new or empty folder, came nothing");
        }
        return out;
    }

    static List<Casting> cast(List<String> names, List<Scenario> choice) {
        return names.stream()
                .filter(name -> !name.equals("none"))
                .map(name -> Casting.parse(name, choice))
                .toList();
    }

    private static String line(Exception problem) {
        String message = problem.getMessage();
        return problem instanceof IllegalArgumentException && message != null ? message : problem.toString();
    }
}
