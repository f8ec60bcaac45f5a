package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.listens.evaluation.Calibration;
import org.diapason.listens.evaluation.Evaluation;
import org.diapason.listens.suspicion.Policy;
import org.diapason.prove.LabelledMonths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description =
                "Learns the scale and the least score of a case from labelled months of the tuning and the wide ranges,"
                        + " with and without optional columns, and writes a policy.")
final class LearnCommand implements Callable<Integer> {
    @Option(names = "--seeds", split = ",", paramLabel = "N", description = "The months (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of(1L, 2L, 3L, 4L, 5L);

    @Option(
            names = "--wide-seeds",
            split = ",",
            paramLabel = "N",
            description = "The months whose look-alikes are drawn from the wide ranges (default: ${DEFAULT-VALUE}).")
    private List<Long> wideSeeds = List.of(301L, 302L, 303L, 304L, 305L, 306L, 307L, 308L, 309L, 310L);

    @Option(
            names = "--budget",
            paramLabel = "N",
            description = "Honest accounts of 10,000 that may be accused wrongly.",
            defaultValue = "1")
    private double budget = 1;

    @Option(names = "--version-name", paramLabel = "NAME", required = true, description = "What the policy is called.")
    private String version = "";

    @Option(names = "--policy", paramLabel = "FILE", description = "Where to start from (default: the one in use).")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the policy is written.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Policy from = policy.map(Policy::read).orElse(Policy.DEFAULT);
        List<Evaluation> evaluations = new ArrayList<>(open("tune", seeds, from));
        evaluations.addAll(open("wide", wideSeeds, from));
        String source = "tuning ranges, seeds " + seeds + ", and wide ranges, seeds " + wideSeeds
                + ", with all columns and with the required ones";
        Policy learned = Calibration.of(source, evaluations).learn(from, version, budget);
        learned.write(out);
        spec.commandLine().getOut().println(learned.learned().orElseThrow());
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** Every group of these months, whatever its score. */
    private static List<Evaluation> open(String ranges, List<Long> seeds, Policy from)
            throws IOException, InterruptedException {
        LabelledMonths months = new LabelledMonths(Path.of(System.getProperty("java.io.tmpdir")));
        List<Evaluation> evaluations = new ArrayList<>();
        for (long seed : seeds) {
            evaluations.addAll(months.measure(
                    ranges + " " + seed,
                    LabelledMonths.everything(seed, ranges),
                    from.open(),
                    LabelledMonths.Columns.values()));
        }
        return evaluations;
    }
}
