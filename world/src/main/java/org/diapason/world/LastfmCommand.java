package org.diapason.world;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.diapason.world.attack.Attacks;
import org.diapason.world.lastfm.LastfmMonth;
import org.diapason.world.lookalike.LookAlikes;
import org.diapason.world.scenario.Casting;
import org.diapason.world.scenario.Parameter.Band;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code world lastfm}: makes a month from the real people of Last.fm-2K. */
@Command(
        name = "lastfm",
        description = "Makes a month from the listening counts of real people (HetRec 2011 Last.fm-2K).",
        showDefaultValues = true)
final class LastfmCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "prints this and ends")
    private boolean help;

    @Option(names = "--from", paramLabel = "DIR", required = true, description = "the folder with user_artists.dat")
    private @Nullable Path from;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "a new or empty folder")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "the same seed gives the same bytes")
    private long seed = 1;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "the month in which all happens")
    private YearMonth month = YearMonth.of(2026, 10);

    @Option(
            names = "--attack",
            paramLabel = "NAME[:PARAMETER=NUMBER,...]",
            description = "an attack to play beside the real people; may be repeated",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private List<String> attacks = List.of();

    @Option(
            names = "--lookalike",
            paramLabel = "NAME[:PARAMETER=NUMBER,...]",
            description = "a look-alike to play beside the real people; may be repeated",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private List<String> lookAlikes = List.of();

    @Option(
            names = "--ranges",
            paramLabel = "tune|test",
            description = "where the scenarios' parameters are drawn from")
    private Band ranges = Band.TUNE;

    @Override
    public Integer call() throws Exception {
        List<Casting> scenarios = new ArrayList<>(Main.cast(attacks, Attacks.ALL));
        scenarios.addAll(Main.cast(lookAlikes, LookAlikes.ALL));
        Path data = Main.required(from);
        OutputFolder.fill(
                Main.required(out),
                folder -> System.out.println(LastfmMonth.make(data, folder, seed, month, scenarios, ranges)));
        return 0;
    }
}
