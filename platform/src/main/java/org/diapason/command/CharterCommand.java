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

    @Option(names = "--lang", paramLabel = "LANG", description = "fr or en (default: en).", defaultValue = "en")
    private Locale language = Locale.ENGLISH;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Program program = installation.open()) {
            Standings standings = program.board().run(program.now());
            var out = spec.commandLine().getOut();
            out.print(installation.json() ? JsonBoard.write(standings) : new TextBoard(language).write(standings));
            out.flush();
        }
        return 0;
    }
}
