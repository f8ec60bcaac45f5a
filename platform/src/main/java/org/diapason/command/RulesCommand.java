package org.diapason.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diapason.facts.listening.Pools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Enters by which rule months are shared, from CSV: from_month,model; shortest_ms, boost_listens,"
                + " boost_listeners and cap_listens where they differ from the usual.")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "The CSV file.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Program program = installation.open()) {
            Pools.Imported imported = program.sharingRules().importFrom(file);
            return Rows.tell(spec, installation, file, imported.entered(), imported.bad());
        }
    }
}
