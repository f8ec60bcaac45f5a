package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.audio.training.Clip.Label;

/**
 * A classifier that never listens: naive Bayes on codec, rate, channels, length and bit rate. What it reaches, a detector
 * could reach without having heard anything.
 */
final class MetadataOnly {

    private static final int FOLDS = 5;

    private final Map<String, Integer> counts = new HashMap<>();
    private int human;
    private int generated;

    private MetadataOnly() {}

    /** Balanced accuracy on works that it was not taught with. */
    static double balancedAccuracy(List<Specimen> specimens) {
        List<Specimen> two = specimens.stream()
                .filter(specimen -> specimen.isIn("grid"))
                .filter(specimen -> specimen.label() == Label.HUMAN || specimen.label() == Label.GENERATED)
                .toList();
        List<Boolean> generated = new ArrayList<>();
        List<Boolean> human = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            MetadataOnly taught = new MetadataOnly();
            for (Specimen specimen : two) {
                if (fold(specimen) != fold) {
                    taught.learn(specimen);
                }
            }
            for (Specimen specimen : two) {
                if (fold(specimen) == fold) {
                    (isGenerated(specimen) ? generated : human).add(taught.says(specimen) == isGenerated(specimen));
                }
            }
        }
        return (share(generated) + share(human)) / 2;
    }

    private static int fold(Specimen specimen) {
        return Math.floorMod(specimen.exhibit().clip().contentGroup().hashCode(), FOLDS);
    }

    private static boolean isGenerated(Specimen specimen) {
        return specimen.label() == Label.GENERATED;
    }

    private static double share(List<Boolean> right) {
        return right.stream().filter(one -> one).count() / (double) Math.max(1, right.size());
    }

    private void learn(Specimen specimen) {
        boolean machine = isGenerated(specimen);
        human += machine ? 0 : 1;
        generated += machine ? 1 : 0;
        for (String field : specimen.exhibit().treatment().metadata()) {
            counts.merge(machine + field, 1, Integer::sum);
        }
    }

    private boolean says(Specimen specimen) {
        double odds = 0;
        for (String field : specimen.exhibit().treatment().metadata()) {
            odds += Math.log((1.0 + counts.getOrDefault(true + field, 0)) / (2.0 + generated));
            odds -= Math.log((1.0 + counts.getOrDefault(false + field, 0)) / (2.0 + human));
        }
        return odds > 0;
    }
}
