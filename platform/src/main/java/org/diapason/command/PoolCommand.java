package org.diapason.command;

import java.nio.file.Path;
import org.diapason.facts.TableFile;
import picocli.CommandLine.Command;

@Command(
        name = "pool",
        mixinStandardHelpOptions = true,
        description = "Enters what each month has to share, from CSV: month,currency,amount_micro, or revenue_micro and"
                + " service_millionths; territory, plan and subscribers where there are several.")
final class PoolCommand extends TableCommand {
    @Override
    TableFile.Imported enter(Program program, Path file) {
        return program.pools().importFrom(file);
    }
}
