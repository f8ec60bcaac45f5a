package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.diapason.audio.Fusion;
import org.diapason.audio.Heard;
import org.diapason.audio.Weighing;
import org.diapason.audio.training.Clip.Label;
import org.diapason.audio.training.Specimen.Scheme;

/**
 * Fits what each finding weighs: a logistic regression of one slope that may not fall, so that more of anything never
 * speaks for a person. The grid of any spacing learns from recordings whose speed was changed.
 *
 * <p>Both classes count alike, so that the logit is the logarithm of a likelihood ratio; in a class each family counts
 * by the root of its size. What generators made counts only as it is, not what we made to teach the network.
 */
final class Fit {

    private static final int STEPS = 4_000;
    private static final double RATE = 0.3;

    /** Pulls weights towards zero: a few hundred works, two numbers. */
    private static final double SHRINK = 1e-3;

    /** The version of the model that this code trains. */
    static final String VERSION = "3";

    private Fit() {}

    /** One recording: what was found, its class and how much it counts. */
    private record Point(double finding, boolean generated, double weight) {}

    /**
     * Fits on those that may train, and weighs all human recordings of the grid.
     *
     * @param specimens none of which may be judged with the result
     */
    static Weighing of(List<Specimen> specimens, Scheme scheme, String trained) {
        List<Specimen> teaching = specimens.stream()
                .filter(specimen -> specimen.exhibit().clip().mayTrain())
                .filter(specimen -> specimen.isIn("grid") || specimen.isIn("played"))
                .toList();
        List<Specimen> changed = specimens.stream()
                .filter(specimen -> specimen.exhibit().clip().mayTrain())
                .filter(specimen ->
                        specimen.isIn("played") || specimen.exhibit().isOfChangedSpeed())
                .toList();
        Weighing.Lines lines = new Weighing.Lines(
                fit(points(teaching, heard -> Weighing.grown(scheme.heard(heard).deviations()))),
                fit(points(changed, heard -> Weighing.grown(scheme.heard(heard).stretched()))));
        Weighing.Scale texture =
                fit(points(teaching, heard -> scheme.heard(heard).texture()));
        Weighing scales = new Weighing(VERSION, trained, lines, texture, Map.of());
        return new Weighing(VERSION, trained, lines, texture, humans(specimens, scheme, new Fusion(scales, "")));
    }

    private static Map<Weighing.Group, List<Weighing.Human>> humans(
            List<Specimen> specimens, Scheme scheme, Fusion fusion) {
        Map<Weighing.Group, List<Weighing.Human>> humans = new TreeMap<>();
        for (Specimen specimen : specimens) {
            if (specimen.label() == Label.HUMAN && specimen.isIn("grid")) {
                Heard heard = scheme.heard(specimen);
                Weighing.Human weights = fusion.weights(heard);
                humans.computeIfAbsent(Weighing.Group.of(heard), _ -> new ArrayList<>())
                        .add(new Weighing.Human(rounded(weights.lines()), rounded(weights.texture())));
            }
        }
        return humans;
    }

    private static List<Point> points(List<Specimen> specimens, ToDoubleFunction<Specimen> finding) {
        Map<String, Integer> sizes = new HashMap<>();
        specimens.forEach(specimen -> sizes.merge(kind(specimen), 1, Integer::sum));
        Map<Boolean, Double> classes = new HashMap<>();
        sizes.forEach((kind, size) -> classes.merge(kind.startsWith("GENERATED"), Math.sqrt(size), Double::sum));
        return specimens.stream()
                .map(specimen -> {
                    boolean generated = specimen.label() == Label.GENERATED;
                    double weight = 0.5
                            / Math.sqrt(sizes.getOrDefault(kind(specimen), 1))
                            / classes.getOrDefault(generated, 1.0);
                    return new Point(finding.applyAsDouble(specimen), generated, weight);
                })
                .toList();
    }

    private static String kind(Specimen specimen) {
        return specimen.label() + " " + specimen.exhibit().clip().family();
    }

    /** Projected gradient descent: the slope may not fall below nothing. */
    private static Weighing.Scale fit(List<Point> points) {
        double slope = 0;
        double bias = 0;
        for (int step = 0; step < STEPS; step++) {
            double steeper = SHRINK * slope;
            double higher = 0;
            for (Point point : points) {
                double probability = 1 / (1 + StrictMath.exp(-(bias + slope * point.finding())));
                double miss = point.weight() * (probability - (point.generated() ? 1 : 0));
                steeper += miss * point.finding();
                higher += miss;
            }
            slope = Math.max(0, slope - RATE * steeper);
            bias -= RATE * higher;
        }
        return new Weighing.Scale(rounded(bias), rounded(slope));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }
}
