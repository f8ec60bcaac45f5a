package org.diapason.audio.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.audio.Verdict;
import org.diapason.audio.training.Clip.Label;

/** Which verdicts are given to whom: to people above all, to what passed through a codec, to mixes. Worst group first. */
final class Verdicts {

    /** Families whose clips have a singing voice. */
    private static final List<String> SINGING = List.of("ACE-Step v1", "DiffRhythm", "SongCreator", "YuE");

    private Verdicts() {}

    static void generated(List<Trial> known, List<Trial> unknown, Sheet sheet) {
        head("What generators made", "family", sheet);
        row("all, heard before", of(known, Label.GENERATED), sheet);
        row("all, not heard before", of(unknown, Label.GENERATED), sheet);
        groups(
                        of(unknown, Label.GENERATED),
                        trial -> trial.specimen().exhibit().clip().family() + ", not heard before")
                .forEach((family, trials) -> row(family, trials, sheet));
    }

    static void people(List<Trial> known, Sheet sheet) {
        List<Trial> human = of(known, Label.HUMAN);
        List<Trial> played =
                known.stream().filter(trial -> trial.specimen().isIn("played")).toList();
        head("What people made, their sources not heard before", "group", sheet);
        row("all recordings", human, sheet);
        row("our synthesiser, half of it chiptune (hard)", played, sheet);
        worstFirst(groups(human, Verdicts::kind), sheet);
        worstFirst(
                groups(
                        human,
                        trial -> "stored as "
                                + trial.specimen().exhibit().treatment().codec()),
                sheet);
        worstFirst(
                groups(
                        human,
                        trial -> "at " + trial.specimen().exhibit().treatment().sampleRate() + " Hz"),
                sheet);
        long works = human.stream()
                .map(trial -> trial.specimen().exhibit().clip().path())
                .distinct()
                .count();
        long full = human.stream().filter(Trial::isFull).count();
        String bound = full == 0
                ? String.format(Locale.ROOT, "at most %.1f %% (95 %%)", 100 * Figures.boundWhereNoneErred(works))
                : Figures.share(full, human.size()).percent();
        sheet.text("%d of %d files of %d recordings by people are called `fully_generated`: %s."
                .formatted(full, human.size(), works, bound));
        sheet.text(correlation(human));
    }

    private static String correlation(List<Trial> human) {
        double[] lines =
                human.stream().mapToDouble(trial -> trial.weights().lines()).toArray();
        double[] texture =
                human.stream().mapToDouble(trial -> trial.weights().texture()).toArray();
        return String.format(
                Locale.ROOT,
                "Correlation of what A and B weigh on them: %.2f (above 0.3 they would not count as two).",
                Figures.correlation(lines, texture));
    }

    private static String kind(Trial trial) {
        return trial.specimen().exhibit().clip().source().startsWith("debian:")
                ? "music of games"
                : "other sources, never trained on";
    }

    static void reconstructions(List<Trial> known, Sheet sheet) {
        List<Trial> all = of(known, Label.RECONSTRUCTION);
        head("Music of people that passed through a neural codec, never trained on", "codec", sheet);
        row("all", all, sheet);
        worstFirst(groups(all, trial -> trial.specimen().exhibit().clip().family()), sheet);
    }

    static void mixes(List<Trial> known, Sheet sheet) {
        List<Trial> all =
                known.stream().filter(trial -> trial.specimen().isIn("mix")).toList();
        head("Mixes of a generated and a human recording", "generated part and its level", sheet);
        row("all", all, sheet);
        groups(all, Verdicts::part).forEach((part, trials) -> row(part, trials, sheet));
    }

    private static String part(Trial trial) {
        String kind = SINGING.contains(trial.specimen().exhibit().clip().family()) ? "song" : "instrumental";
        return trial.specimen().exhibit().making() instanceof Exhibit.Making.Mixed mixed
                ? String.format(Locale.ROOT, "%s, %+.0f dB", kind, mixed.decibels())
                : kind;
    }

    private static List<Trial> of(List<Trial> trials, Label label) {
        return trials.stream()
                .filter(trial ->
                        trial.specimen().isIn("grid") && trial.specimen().label() == label)
                .toList();
    }

    private static Map<String, List<Trial>> groups(List<Trial> trials, Function<Trial, String> name) {
        return trials.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    }

    private static void worstFirst(Map<String, List<Trial>> groups, Sheet sheet) {
        groups.entrySet().stream()
                .sorted(Comparator.comparingDouble(group -> -shareOfFull(group.getValue())))
                .forEach(group -> row(group.getKey(), group.getValue(), sheet));
    }

    private static double shareOfFull(List<Trial> trials) {
        return trials.stream().filter(Trial::isFull).count() / (double) trials.size();
    }

    private static void head(String title, String group, Sheet sheet) {
        sheet.table(
                title, group, "files", "fully", "partly", "undetermined", "no evidence", "fully, the detector before");
    }

    private static void row(String name, List<Trial> trials, Sheet sheet) {
        long before = trials.stream()
                .filter(trial -> trial.linesAlone().verdict() == Verdict.FULLY_GENERATED)
                .count();
        sheet.row(
                name,
                String.valueOf(trials.size()),
                Figures.share(trials.stream().filter(Trial::isFull).count(), trials.size())
                        .percent(),
                count(trials, Verdict.PARTLY_GENERATED),
                count(trials, Verdict.UNDETERMINED),
                count(trials, Verdict.NO_EVIDENCE),
                Figures.share(before, trials.size()).percent());
    }

    private static String count(List<Trial> trials, Verdict verdict) {
        return String.valueOf(trials.stream()
                .filter(trial -> trial.fusion().verdict() == verdict)
                .count());
    }
}
