package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Resources;
import org.diapason.listens.suspicion.Policy;
import org.diapason.listens.suspicion.Suspected;
import org.diapason.listens.suspicion.SuspectedCase;
import org.diapason.listens.suspicion.Suspicion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "suspect",
        mixinStandardHelpOptions = true,
        description = "Looks for organised listening in a table of listens. Needs no database. Writes cases.json,"
                + " suspected_listens.parquet and suspected_accounts.parquet.",
        subcommands = {EvaluateCommand.class, LearnCommand.class, CompareCommand.class})
final class SuspectCommand implements Callable<Integer> {
    /** Where the same queries can run. */
    enum Engine {
        duckdb
    }

    @Option(names = "--listens", paramLabel = "PATH", description = "A file or folder of Parquet, CSV or NDJSON.")
    private Optional<Path> listens = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the cases are written.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "How suspicion weighs, as suspect learn writes it (default: the one in use).")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where the cases are written as pages, in French and English.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--memory",
            paramLabel = "MEGABYTES",
            description = "What the database may hold in memory; the rest spills to disk.",
            defaultValue = "3000")
    private long memory = 3_000;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "What runs the queries: ${COMPLETION-CANDIDATES}.",
            defaultValue = "duckdb")
    private Engine engine = Engine.duckdb;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (listens.isEmpty() || out.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected --listens PATH and --out DIR, or one of evaluate, learn, compare; see --help.");
        }
        Resources resources = new Resources(
                Runtime.getRuntime().availableProcessors(), memory, Path.of(System.getProperty("java.io.tmpdir")));
        try (ListenTable table = ListenTable.read(listens.get(), resources, Clock.systemUTC())) {
            Suspected suspected =
                    new Suspicion(policy.map(Policy::read).orElse(Policy.DEFAULT)).suspect(table, out.get());
            if (report.isPresent()) {
                new SuspicionReport(table, suspected).write(report.get());
            }
            var words = spec.commandLine().getOut();
            words.printf(
                    "%d listens, %d rows kept aside, %d cases in %s%n",
                    table.reading().listens(),
                    table.reading().badRows(),
                    suspected.cases().size(),
                    suspected.casesFile());
            for (SuspectedCase found : suspected.cases()) {
                words.printf(
                        Locale.ROOT,
                        "%.3f  %-18s %6d accounts %9d listens  %s%n",
                        found.score(),
                        found.kind(),
                        found.members().accounts().size(),
                        found.listens(),
                        found.id());
            }
            words.flush();
        }
        return 0;
    }
}
