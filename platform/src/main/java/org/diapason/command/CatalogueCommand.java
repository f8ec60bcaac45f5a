package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diapason.facts.TableFile;
import org.diapason.facts.catalogue.CatalogueImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "The catalogue of recordings.",
        subcommands = {CatalogueCommand.Import.class, CatalogueCommand.OpenCases.class, CatalogueCommand.Strikes.class})
final class CatalogueCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Brings in a back catalogue, CSV or Parquet: recording_id,isrc,title,artist_id,artist,release_id,"
                            + "release_title,supplier_id,payee_id,territory,payee_from,duration_ms,audio. Several rows of a"
                            + " recording add artists and payees.")
    static final class Import implements Callable<Integer> {
        @Mixin
        private Installation installation = new Installation();

        @Parameters(arity = "1..*", paramLabel = "PATH", description = "The files.")
        private List<Path> files = List.of();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            int worst = 0;
            try (Program program = installation.open()) {
                for (Path file : files) {
                    CatalogueImport.Report report = program.catalogueImport().importFrom(file);
                    long entered = report.rows() - report.bad();
                    worst = Math.max(worst, Rows.tell(spec, installation, file, entered, report.badLines()));
                }
            }
            return worst;
        }
    }

    @Command(
            name = "cases",
            mixinStandardHelpOptions = true,
            description = "Opens the cases about recordings that were open in an earlier system, from CSV:"
                    + " case_id,recording_id,opened_on,reason. People judge them here from the start.")
    static final class OpenCases extends TableCommand {
        @Override
        TableFile.Imported enter(Program program, Path file) {
            return program.earlierCases().importFrom(file);
        }
    }

    @Command(
            name = "strikes",
            mixinStandardHelpOptions = true,
            description = "Enters strikes against suppliers that an earlier system counted, from CSV:"
                    + " supplier_id,decided_on,reason.")
    static final class Strikes extends TableCommand {
        @Override
        TableFile.Imported enter(Program program, Path file) {
            return program.earlierStrikes().importFrom(file);
        }
    }
}
