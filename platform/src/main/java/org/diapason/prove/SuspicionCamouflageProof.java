package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.diapason.listens.evaluation.AttackResult;
import org.diapason.listens.evaluation.Evaluation;
import org.diapason.listens.evaluation.EvaluationTable;
import org.diapason.listens.suspicion.Policy;
import org.diapason.prove.LabelledMonths.Columns;

/** What is left of each attack as it hides more of its listens. */
final class SuspicionCamouflageProof implements Proof {
    private static final List<Double> LEVELS = List.of(0.0, 0.2, 0.5, 0.8, 0.95);
    private static final long FIRST_SEED = 111;

    @Override
    public String name() {
        return "suspicion-camouflage";
    }

    @Override
    public String title() {
        return "Suspicion by camouflage";
    }

    @Override
    public List<String> run(Path scratch) throws IOException, InterruptedException {
        LabelledMonths months = new LabelledMonths(scratch);
        List<Evaluation> evaluations = new ArrayList<>();
        for (int level = 0; level < LEVELS.size(); level++) {
            for (int third = 0; third < LabelledMonths.THIRDS; third++) {
                evaluations.addAll(months.measure(
                        "camouflage " + LEVELS.get(level),
                        LabelledMonths.hidden(FIRST_SEED + level, LEVELS.get(level), third),
                        Policy.DEFAULT,
                        Columns.ALL));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason prove suspicion-camouflage", Clock.systemUTC()));
        lines.add("");
        lines.add(
                "Share of the listens found, all columns known. A column is three months of the testing ranges, each with a third of the attacks.");
        lines.add("");
        lines.addAll(table(evaluations));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Falsely accused of 10,000 honest accounts: %.2f.",
                new EvaluationTable(evaluations).falselyAccusedPerTenThousand()));
        return lines;
    }

    private static List<String> table(List<Evaluation> evaluations) {
        var byAttack = new TreeMap<Integer, StringBuilder>();
        for (Evaluation evaluation : evaluations) {
            for (AttackResult attack : evaluation.attacks()) {
                byAttack.computeIfAbsent(
                                Integer.valueOf(attack.attack().substring(1)),
                                _ -> new StringBuilder("| " + attack.attack() + " |"))
                        .append(String.format(Locale.ROOT, " %.1f %% |", 100 * attack.recall()));
            }
        }
        List<String> lines = new ArrayList<>();
        var head = new StringBuilder("| attack |");
        LEVELS.forEach(level -> head.append(String.format(Locale.ROOT, " %.0f %% hidden |", 100 * level)));
        lines.add(head.toString());
        lines.add("|---|" + "--:|".repeat(LEVELS.size()));
        byAttack.values().forEach(line -> lines.add(line.toString()));
        return lines;
    }
}
