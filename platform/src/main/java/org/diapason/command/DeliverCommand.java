package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.facts.delivery.Delivered;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "deliver",
        mixinStandardHelpOptions = true,
        description =
                "Brings deliveries in: DDEX ERN messages with the sound beside them, in folders or zip archives. What"
                        + " cannot be accepted is"
                        + " kept in quarantine with its reasons.")
final class DeliverCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Messages, or folders or archives of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--xsd",
            paramLabel = "DIR",
            description = "Validates against DDEX's schemas in this folder (ern/<version>/release-notification.xsd).")
    private Optional<Path> schemas = Optional.empty();

    @Option(
            names = "--acknowledge",
            paramLabel = "DIR",
            description = "Writes what each supplier is told of its messages into this folder.")
    private Optional<Path> acknowledgements = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try (Program program = installation.open()) {
            Counter counter = new Counter();
            deliveries(program).deliver(paths, counter::found, delivered -> {
                out.println(installation.json() ? delivered.toJson() : lines(delivered));
                counter.done();
            });
        }
        out.flush();
        return 0;
    }

    /** Tells how far the messages of one place after the other are. */
    private static final class Counter {
        private Progress progress = new Progress("delivered", 0);
        private int total;
        private int done;

        void found(int messages) {
            progress = new Progress("delivered", messages);
            total = messages;
            done = 0;
        }

        void done() {
            if (done < total) {
                done++;
                progress.at(done);
            }
        }
    }

    private Deliveries deliveries(Program program) throws IOException {
        Deliveries deliveries = program.deliveries();
        if (schemas.isPresent()) {
            deliveries = deliveries.validatedBy(Schemas.in(schemas.get()));
        }
        return acknowledgements.map(deliveries::acknowledgedIn).orElse(deliveries);
    }

    private static String lines(Delivered delivered) {
        StringBuilder lines = new StringBuilder(String.format(
                "%-11s %s %s  %d releases, %d recordings  %s",
                delivered.status().code(),
                delivered.standard(),
                delivered.version(),
                delivered.releases(),
                delivered.recordings(),
                delivered.path()));
        delivered
                .findings()
                .forEach(finding -> lines.append(String.format(
                        "%n            %s, line %d: %s", finding.code().code(), finding.line(), finding.message())));
        return lines.toString();
    }
}
