package org.diapason.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diapason.facts.TableFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that enters the rows of a file. */
abstract class TableCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "The CSV file.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec;

    /** Enters what the file says and is new. */
    abstract TableFile.Imported enter(Program program, Path file);

    @Override
    public Integer call() {
        try (Program program = installation.open()) {
            TableFile.Imported imported = enter(program, file);
            return Rows.tell(spec, installation, file, imported.entered(), imported.bad());
        }
    }
}
