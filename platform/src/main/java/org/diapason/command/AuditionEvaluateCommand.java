package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diapason.prove.AuditionProof;
import org.diapason.prove.Benchmarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Says how often both detectors err on families and sources they have not heard, worst first, and"
                + " writes it into the model card. Needs what audition train has kept.")
final class AuditionEvaluateCommand implements Callable<Integer> {
    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description = "Where the tables are written.",
            defaultValue = "docs/model-card-audition.md")
    private Path document = Path.of("docs", "model-card-audition.md");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        AuditionProof proof = options.proof();
        List<String> lines = proof.evaluate();
        new Benchmarks(document).write(proof, lines);
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
