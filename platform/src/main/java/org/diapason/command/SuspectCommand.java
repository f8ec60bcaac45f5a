package org.diapason.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
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
                + " suspected_listens.parquet and suspected_accounts.parquet.")
final class SuspectCommand implements Callable<Integer> {
    /** Where the same queries can run. */
    enum Engine {
        duckdb
    }

    @Option(
            names = "--listens",
            required = true,
            paramLabel = "PATH",
            description = "A file or folder of Parquet, CSV or NDJSON.")
    private Path listens = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the cases are written.")
    private Path out = Path.of("");

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "What runs the queries: ${COMPLETION-CANDIDATES}.",
            defaultValue = "duckdb")
    private Engine engine = Engine.duckdb;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Resources resources = Resources.in(Path.of(System.getProperty("java.io.tmpdir")));
        try (ListenTable table = ListenTable.read(listens, resources, Clock.systemUTC())) {
            Suspected suspected = new Suspicion(Policy.DEFAULT).suspect(table, out);
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
