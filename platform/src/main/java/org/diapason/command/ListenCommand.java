package org.diapason.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diapason.facts.listening.Listened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "listen",
        mixinStandardHelpOptions = true,
        description = "Brings listens in: files or folders of Parquet, CSV or NDJSON. Rows that are no listens are kept"
                + " aside with their reasons.")
final class ListenCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of them.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    private boolean refused;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (Program program = installation.open()) {
            program.listens().listen(paths, listened -> {
                out.println(installation.json() ? listened.toJson() : words(listened));
                refused |= listened.status() == Listened.Status.REFUSED;
            });
        }
        out.flush();
        return refused ? 1 : 0;
    }

    private static String words(Listened listened) {
        return switch (listened.status()) {
            case REFUSED -> "refused    " + listened.path() + ": " + listened.message();
            case UNCHANGED -> "unchanged  " + listened.path();
            case IMPORTED ->
                "imported   " + listened.path() + ": " + listened.added() + " listens added, " + listened.known()
                        + " were there, " + listened.duplicates() + " twice, " + listened.badRows() + " kept aside "
                        + listened.bad();
        };
    }
}
