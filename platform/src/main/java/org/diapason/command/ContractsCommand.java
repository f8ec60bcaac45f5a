package org.diapason.command;

import java.nio.file.Path;
import org.diapason.facts.TableFile;
import picocli.CommandLine.Command;

@Command(
        name = "contracts",
        mixinStandardHelpOptions = true,
        description = "Enters suppliers and what they signed, from CSV:"
                + " supplier_id,supplier_name,clause,external,related_party,valid_from,valid_to.")
final class ContractsCommand extends TableCommand {
    @Override
    TableFile.Imported enter(Program program, Path file) {
        return program.contracts().importFrom(file);
    }
}
