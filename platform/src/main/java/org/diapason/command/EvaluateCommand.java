package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.listens.evaluation.Evaluation;
import org.diapason.listens.evaluation.EvaluationTable;
import org.diapason.listens.suspicion.Policy;
import org.diapason.prove.LabelledMonths;
import org.diapason.prove.LabelledMonths.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Makes labelled months with every attack and every look-alike, and says what was found of each,"
                + " and who was accused wrongly.")
final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--seeds", split = ",", paramLabel = "N", description = "The months (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of(141L, 142L, 143L, 144L, 145L);

    @Option(
            names = "--ranges",
            paramLabel = "tune|test|wide",
            description = "Where the parameters of the scenarios are drawn from.",
            defaultValue = "test")
    private String ranges = "test";

    @Option(
            names = "--columns",
            paramLabel = "all|required",
            description = "What is known of each listen.",
            defaultValue = "all")
    private Columns columns = Columns.ALL;

    @Option(names = "--policy", paramLabel = "FILE", description = "The policy to measure (default: the one in use).")
    private Optional<Path> policy = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        LabelledMonths months = new LabelledMonths(Path.of(System.getProperty("java.io.tmpdir")));
        List<Evaluation> evaluations = new ArrayList<>();
        for (long seed : seeds) {
            evaluations.addAll(months.measure(
                    ranges + " " + seed,
                    LabelledMonths.everything(seed, ranges),
                    policy.map(Policy::read).orElse(Policy.DEFAULT),
                    columns));
        }
        spec.commandLine().getOut().print(new EvaluationTable(evaluations).markdown());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
