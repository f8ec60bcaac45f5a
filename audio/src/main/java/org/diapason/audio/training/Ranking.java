package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.audio.training.Clip.Label;
import org.diapason.audio.training.Figures.Scored;

/** How well the scores rank generated recordings above human ones: overall, by family, and after what is done to them. */
final class Ranking {

    private static final Function<Trial, Scored> BOTH = Trial::scored;
    private static final Function<Trial, Scored> LINES =
            trial -> trial.scored(trial.weights().lines());
    private static final Function<Trial, Scored> TEXTURE =
            trial -> trial.scored(trial.weights().texture());
    private static final Function<Trial, Scored> BEFORE =
            trial -> trial.scored(trial.linesAlone().score());

    private static final double FALSE_POSITIVES = 0.01;

    private Ranking() {}

    static void overall(List<Trial> known, List<Trial> unknown, Sheet sheet) {
        List<Trial> seen = grid(known);
        List<Trial> unseen = grid(unknown);
        sheet.table(
                "Generated against human, after the grid",
                "figure",
                "families heard before, works and people's sources not",
                "families not heard before either");
        sheet.row("AUC, both channels", area(seen, BOTH), area(unseen, BOTH));
        sheet.row("AUC, A alone (lines)", area(seen, LINES), area(unseen, LINES));
        sheet.row("AUC, B alone (texture)", area(seen, TEXTURE), area(unseen, TEXTURE));
        sheet.row("AUC, the detector before (upsampling-traces 1)", area(seen, BEFORE), area(unseen, BEFORE));
        sheet.row("found at 1 % false positives, both channels", found(seen, BOTH), found(unseen, BOTH));
        sheet.row("found at 1 % false positives, the detector before", found(seen, BEFORE), found(unseen, BEFORE));
    }

    /** Each family against all people, the worst first. */
    static void families(List<Trial> unknown, Sheet sheet) {
        List<Trial> all = grid(unknown);
        List<Trial> human =
                all.stream().filter(trial -> !trial.scored().generated()).toList();
        Map<String, List<Trial>> families = all.stream()
                .filter(trial -> trial.scored().generated())
                .collect(Collectors.groupingBy(
                        trial -> trial.specimen().exhibit().clip().family(), TreeMap::new, Collectors.toList()));
        Map<String, Double> areas = new TreeMap<>();
        families.forEach((family, trials) -> areas.put(family, Figures.area(scored(both(trials, human), BOTH))));
        sheet.table("Each family as if it had not been heard before", "family", "files", "AUC", "A", "B", "before");
        areas.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    List<Trial> generated = families.getOrDefault(entry.getKey(), List.of());
                    List<Trial> trials = both(generated, human);
                    sheet.row(
                            entry.getKey(),
                            String.valueOf(generated.size()),
                            area(trials, BOTH),
                            area(trials, LINES),
                            area(trials, TEXTURE),
                            area(trials, BEFORE));
                });
        double mean =
                areas.values().stream().mapToDouble(area -> area).average().orElse(0);
        sheet.text(String.format(Locale.ROOT, "Mean over families: %.3f.", mean));
    }

    /** The same recordings plain and changed; what is found is counted above the plain human ones' threshold. */
    static void changes(List<Trial> known, Sheet sheet) {
        Map<String, List<Trial>> changes = known.stream()
                .filter(trial -> trial.specimen().exhibit().isChanged())
                .collect(Collectors.groupingBy(
                        trial -> trial.specimen().exhibit().set(), TreeMap::new, Collectors.toList()));
        List<Trial> plainHuman = changes.getOrDefault("plain", List.of()).stream()
                .filter(trial -> trial.specimen().label() == Label.HUMAN)
                .toList();
        sheet.table(
                "What is done to recordings, families heard before",
                "change",
                "files",
                "AUC",
                "found at 1 % false positives of the plain ones",
                "AUC, the detector before");
        changes.forEach((change, trials) -> {
            List<Trial> generated =
                    trials.stream().filter(trial -> trial.scored().generated()).toList();
            sheet.row(
                    change,
                    String.valueOf(trials.size()),
                    area(trials, BOTH),
                    found(both(generated, plainHuman), BOTH),
                    area(trials, BEFORE));
        });
    }

    private static List<Trial> grid(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.specimen().isIn("grid"))
                .filter(trial -> trial.specimen().label() == Label.HUMAN
                        || trial.specimen().label() == Label.GENERATED)
                .toList();
    }

    private static List<Trial> both(List<Trial> generated, List<Trial> human) {
        List<Trial> both = new ArrayList<>(generated);
        both.addAll(human);
        return both;
    }

    private static List<Scored> scored(List<Trial> trials, Function<Trial, Scored> score) {
        return trials.stream().map(score).toList();
    }

    private static String area(List<Trial> trials, Function<Trial, Scored> score) {
        return Figures.areaUnderCurve(scored(trials, score)).words();
    }

    private static String found(List<Trial> trials, Function<Trial, Scored> score) {
        return Figures.foundAt(scored(trials, score), FALSE_POSITIVES).percent();
    }
}
