package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diapason.facts.exposure.Exposures;
import org.diapason.store.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "exposure",
        mixinStandardHelpOptions = true,
        description = "Brings in what was shown, CSV or Parquet: shown_at,recording_id,surface,position,"
                + "eligibility_version.")
final class ExposureCommand implements Callable<Integer> {
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
            Exposures exposures = new Exposures(program.role(Role.OFFICE), program.clock());
            for (Path file : files) {
                Exposures.Report report = exposures.importFrom(file);
                long entered = report.unchanged() ? 0 : report.rows();
                worst = Math.max(worst, Rows.tell(spec, installation, file, entered, report.badLines()));
            }
        }
        return worst;
    }
}
