package org.diapason.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diapason.facts.catalogue.Contracts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "contracts",
        mixinStandardHelpOptions = true,
        description = "Enters suppliers and what they signed, from CSV:"
                + " supplier_id,supplier_name,clause,external,related_party,valid_from,valid_to.")
final class ContractsCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "The CSV file.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Program program = installation.open()) {
            Contracts.Imported imported = program.contracts().importFrom(file);
            return Rows.tell(spec, installation, file, imported.entered(), imported.bad());
        }
    }
}
