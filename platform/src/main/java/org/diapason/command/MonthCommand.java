package org.diapason.command;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.web.office.MonthAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "month",
        mixinStandardHelpOptions = true,
        description = "A month, all of it except the deciding: hears, suspects, follows the decisions, tells those"
                + " concerned, checks the charter.")
final class MonthCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "YYYY-MM", description = "Which month.")
    private Optional<YearMonth> month = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Program program = installation.open()) {
            MonthRun run = new MonthRun(program, month.orElseThrow(), System.err::println);
            run.propose();
            MonthAccount.Written account = run.follow(program.now());
            run.check();
            spec.commandLine()
                    .getOut()
                    .println(
                            installation.json()
                                    ? Totals.json(account.statement())
                                    : Totals.words(account.statement(), run.folder()));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
