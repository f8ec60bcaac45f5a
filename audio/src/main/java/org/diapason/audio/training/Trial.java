package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.List;
import org.diapason.audio.Detector;
import org.diapason.audio.Fusion;
import org.diapason.audio.Heard;
import org.diapason.audio.LinesAlone;
import org.diapason.audio.Verdict;
import org.diapason.audio.Weighing;
import org.diapason.audio.training.Figures.Scored;
import org.diapason.audio.training.Specimen.Scheme;

/**
 * A specimen and what both detectors say of it, the new one without having learned or been calibrated with its fold.
 *
 * @param weights what each channel weighs
 */
record Trial(Specimen specimen, Detector.Outcome fusion, Weighing.Human weights, Detector.Outcome linesAlone) {

    /** Judges all specimens, fold by fold. */
    static List<Trial> all(List<Specimen> specimens, Scheme scheme) {
        LinesAlone linesAlone = LinesAlone.stored();
        List<Trial> trials = new ArrayList<>();
        for (int fold : specimens.stream().map(scheme::fold).distinct().sorted().toList()) {
            List<Specimen> others = specimens.stream()
                    .filter(specimen -> scheme.fold(specimen) != fold)
                    .toList();
            Fusion fusion = new Fusion(Fit.of(others, scheme, "without fold " + fold), "");
            for (Specimen specimen : specimens) {
                if (scheme.fold(specimen) == fold) {
                    Heard heard = scheme.heard(specimen);
                    trials.add(
                            new Trial(specimen, fusion.judge(heard), fusion.weights(heard), linesAlone.judge(heard)));
                }
            }
        }
        return List.copyOf(trials);
    }

    boolean isFull() {
        return fusion.verdict() == Verdict.FULLY_GENERATED;
    }

    Scored scored() {
        return scored(fusion.score());
    }

    Scored scored(double score) {
        return new Scored(
                score,
                specimen.label() == Clip.Label.GENERATED,
                specimen.exhibit().clip().contentGroup());
    }
}
