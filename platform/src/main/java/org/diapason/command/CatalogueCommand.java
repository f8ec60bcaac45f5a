package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        subcommands = CatalogueCommand.Import.class)
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
                            + "release_title,supplier_id,payee_id,duration_ms,audio.")
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
}
