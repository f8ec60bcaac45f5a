package org.diapason.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the program. Without arguments it prints help. */
@Command(
        name = "./diapason",
        mixinStandardHelpOptions = true,
        version = "Diapason 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        header = "Keeps the promises of a music streaming service's AI charter, and lets anyone check that it does.%n",
        footer = {
            "",
            "Also: test (the whole test-suite), world (makes a labelled synthetic month).",
            "Start with: ./diapason demo"
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            AuditionCommand.class,
            SuspectCommand.class,
            ContractsCommand.class,
            TermsCommand.class,
            DeliverCommand.class,
            CatalogueCommand.class,
            ListenCommand.class,
            ExposureCommand.class,
            PoolCommand.class,
            RulesCommand.class,
            MonthCommand.class,
            TrialCommand.class,
            StatementCommand.class,
            CharterCommand.class,
            JournalCommand.class,
            ProveCommand.class
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::explain)
                .setExecutionExceptionHandler((failure, command, _) -> fail(failure, command));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static int explain(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(failure.getMessage());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** One line that says what is wrong; the trace is for those who mend the program. */
    private static int fail(Exception failure, CommandLine command) {
        String message = failure.getMessage();
        command.getErr().println(message == null ? failure.toString() : message);
        if (System.getenv("DIAPASON_TRACE") == null) {
            command.getErr().println("(DIAPASON_TRACE=1 shows where in the program.)");
        } else {
            failure.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
