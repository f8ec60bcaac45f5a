package org.diapason.command;

import java.nio.file.Path;
import org.diapason.facts.TableFile;
import picocli.CommandLine.Command;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Enters by which rule months are shared, from CSV: from_month,model; shortest_ms, boost_listens,"
                + " boost_listeners and cap_listens where they differ from the usual. A person signs it in the office.")
final class RulesCommand extends TableCommand {
    @Override
    TableFile.Imported enter(Program program, Path file) {
        return program.sharingRules().importFrom(file);
    }
}
