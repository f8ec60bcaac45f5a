package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.diapason.listens.evaluation.Evaluation;
import org.diapason.listens.evaluation.EvaluationTable;
import org.diapason.listens.suspicion.Policy;
import org.diapason.prove.LabelledMonths.Columns;

/** What is found of each attack, and who is accused wrongly, on months that nothing was learned from. */
final class SuspicionProof implements Proof {
    private static final List<Long> SEEDS = List.of(141L, 142L, 143L, 144L, 145L);

    @Override
    public String name() {
        return "suspicion";
    }

    @Override
    public String title() {
        return "Suspicion";
    }

    @Override
    public List<String> run(Path scratch) throws IOException, InterruptedException {
        LabelledMonths months = new LabelledMonths(scratch);
        List<Evaluation> all = new ArrayList<>();
        List<Evaluation> required = new ArrayList<>();
        for (long seed : SEEDS) {
            List<Evaluation> both = months.measure(
                    "test " + seed,
                    LabelledMonths.everything(seed, "test"),
                    Policy.DEFAULT,
                    Columns.ALL,
                    Columns.REQUIRED);
            all.add(both.getFirst());
            required.add(both.getLast());
        }
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason prove suspicion", Clock.systemUTC()));
        lines.add("");
        lines.add("Policy " + Policy.DEFAULT.version()
                + ", learned on tuning and wide ranges; measured on the testing ranges with the seeds " + SEEDS
                + ": synthetic months, never the accuracy on a real service.");
        lines.add("");
        lines.add("### With all columns");
        lines.add("");
        lines.add(new EvaluationTable(all).markdown());
        lines.add("### With the required columns only");
        lines.add("");
        lines.add(new EvaluationTable(required).markdown());
        return lines;
    }
}
