package org.diapason.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.diapason.prove.Benchmarks;
import org.diapason.prove.Proof;
import org.diapason.prove.Proofs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = "The long proofs: measures, and writes the figures into docs/benchmarks.md.")
final class ProveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Which proofs (default: all).")
    private List<String> names = List.of();

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description = "Where the figures are written.",
            defaultValue = "docs/benchmarks.md")
    private Path document = Path.of("docs", "benchmarks.md");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Proof proof : chosen()) {
            System.err.println("proving " + proof.name());
            Path scratch = Files.createTempDirectory("diapason-prove-");
            try {
                List<String> lines = proof.run(scratch);
                new Benchmarks(document).write(proof, lines);
                lines.forEach(spec.commandLine().getOut()::println);
                spec.commandLine().getOut().flush();
            } finally {
                delete(scratch);
            }
        }
        return 0;
    }

    private List<Proof> chosen() {
        List<Proof> all = Stream.concat(Proofs.list().stream(), Stream.of(new PagesProof()))
                .toList();
        List<String> known = all.stream().map(Proof::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "Could not find the proof " + name + ", choose among " + known + ".");
            }
        }
        return all.stream()
                .filter(proof -> names.isEmpty() || names.contains(proof.name()))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
