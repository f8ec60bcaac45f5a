package org.diapason.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that works in a data folder. */
final class Installation {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (default: ~/.diapason).")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    boolean json() {
        return json;
    }

    Program open() {
        return Program.open(folder());
    }

    private Path folder() {
        return data.orElseGet(() -> Path.of(System.getProperty("user.home"), ".diapason"));
    }
}
