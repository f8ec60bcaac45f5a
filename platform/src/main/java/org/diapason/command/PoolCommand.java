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
        name = "pool",
        mixinStandardHelpOptions = true,
        description = "Enters what each month has to share, from CSV: month,currency,amount_micro;"
                + " territory, plan and subscribers where there are several.")
final class PoolCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "The CSV file.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Program program = installation.open()) {
            Pools.Imported imported = program.pools().importFrom(file);
            return Rows.tell(spec, installation, file, imported.entered(), imported.bad());
        }
    }
}
