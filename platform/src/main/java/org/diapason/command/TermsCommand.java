package org.diapason.command;

import java.nio.file.Path;
import org.diapason.facts.TableFile;
import picocli.CommandLine.Command;

@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        description =
                "Enters what contracts promise payees, from CSV: payee_id,valid_from; territory, share_millionths,"
                        + " listen_micro, subscriber_micro and valid_to where there are any.")
final class TermsCommand extends TableCommand {
    @Override
    TableFile.Imported enter(Program program, Path file) {
        return program.payeeTerms().importFrom(file);
    }
}
