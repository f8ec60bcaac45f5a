package org.diapason.command;

import java.nio.file.Path;
import org.diapason.facts.TableFile;
import picocli.CommandLine.Command;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description =
                "Enters by which rule months are shared, from CSV: from_month,model; shortest_ms, boost_listens,"
                        + " boost_listeners and cap_listens where they differ from the usual. It applies when two people signed it, at the desk.")
final class RulesCommand extends TableCommand {
    @Override
    TableFile.Imported enter(Program program, Path file) {
        TableFile.Imported imported = program.sharingRules().importFrom(file);
        program.rulesToSign().propose(program.now());
        return imported;
    }
}
