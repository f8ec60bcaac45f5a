package org.diapason.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.diapason.charter.JsonBoard;
import org.diapason.charter.Standings;
import org.diapason.charter.TextBoard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "charter",
        mixinStandardHelpOptions = true,
        description = "Checks every clause of the charter now, and shows the board.")
final class CharterCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    /** The languages of the charter. */
    enum Language {
        fr,
        en
    }

    @Option(names = "--lang", paramLabel = "LANG", description = "${COMPLETION-CANDIDATES} (default: en).")
    private Language language = Language.en;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Program program = installation.open()) {
            program.publishJournal();
            Standings standings = program.board().run(program.now());
            var out = spec.commandLine().getOut();
            out.print(
                    installation.json()
                            ? JsonBoard.write(standings)
                            : new TextBoard(Locale.of(language.name())).write(standings));
            out.flush();
        }
        return 0;
    }
}
