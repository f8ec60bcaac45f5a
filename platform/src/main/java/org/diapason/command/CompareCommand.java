package org.diapason.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Resources;
import org.diapason.listens.suspicion.Comparison;
import org.diapason.listens.suspicion.Policy;
import org.diapason.listens.suspicion.Suspected;
import org.diapason.listens.suspicion.Suspicion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Runs a new policy beside the one in use on the listens of a past month, in the shadow: says which"
                        + " cases it would add, lose and change. Nothing is proposed.")
final class CompareCommand implements Callable<Integer> {
    @Option(names = "--listens", paramLabel = "PATH", required = true, description = "The listens of a past month.")
    private Path listens = Path.of("");

    @Option(names = "--policy", paramLabel = "FILE", required = true, description = "The new policy.")
    private Path policy = Path.of("");

    @Option(names = "--beside", paramLabel = "FILE", description = "The old policy (default: the one in use).")
    private Optional<Path> beside = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where both write: old/ and new/.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Policy old = beside.map(Policy::read).orElse(Policy.DEFAULT);
        Policy fresh = Policy.read(policy);
        Comparison comparison = Comparison.of(suspect(old, "old"), suspect(fresh, "new"));
        Files.writeString(out.resolve("comparison.md"), comparison.markdown(old.version(), fresh.version()));
        spec.commandLine().getOut().print(comparison.markdown(old.version(), fresh.version()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private Suspected suspect(Policy version, String name) {
        Resources resources = Resources.in(Path.of(System.getProperty("java.io.tmpdir")));
        try (ListenTable table = ListenTable.read(listens, resources, Clock.systemUTC())) {
            return new Suspicion(version).suspect(table, out.resolve(name));
        }
    }
}
