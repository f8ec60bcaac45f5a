package org.diapason.audio;

import java.util.List;
import org.diapason.audio.Calibration.Group;
import org.diapason.audio.UpsamplingTraces.Finding;

/**
 * Turns what the channels found into one verdict and a score.
 *
 * <p>There is one channel so far, so the bar is high: well above the strongest human recording, in four fifths of the
 * sounding windows.
 */
final class Fusion {

    /** The share of human recordings that must be as strong before we say that there is no evidence. */
    private static final double CLEARLY_HUMAN = 0.05;

    /** Part of a recording: this many windows must carry the traces and as many none. */
    private static final int FEWEST_WINDOWS_OF_A_PART = 2;

    /** Fewer clear lines than this may be held notes, however loud. */
    private static final int FEWEST_LINES = 4;

    /** Standard deviations that multiply the odds of the score by e. */
    private static final double SCORE_SLOPE = 1.5;

    private final Calibration calibration;
    private final Testimony testimony;

    Fusion(Calibration calibration) {
        this.calibration = calibration;
        this.testimony = new Testimony(calibration);
    }

    /** The outcome of one recording. */
    record Outcome(
            Verdict verdict,
            double score,
            double pValue,
            String referenceGroup,
            List<Hearing.Window> windows,
            List<Evidence> evidence) {}

    Outcome judge(Finding finding) {
        Group group = Group.of(finding.bandwidthHertz());
        double pValue = calibration.pValue(group, finding.deviations());
        Verdict verdict = verdict(finding, group, pValue);
        List<Hearing.Window> windows = finding.windows().stream()
                .map(window ->
                        new Hearing.Window(window.startSeconds(), window.endSeconds(), score(window.deviations())))
                .toList();
        String reference = Words.of("%d human recordings with %s", calibration.size(group), group.words());
        List<Evidence> evidence = testimony.of(finding, group, verdict);
        return new Outcome(verdict, score(finding, verdict, windows), pValue, reference, windows, evidence);
    }

    private Verdict verdict(Finding finding, Group group, double pValue) {
        long sure = finding.countAtLeast(calibration.overwhelming());
        long empty = finding.windows().size() - finding.countAtLeast(Calibration.NOTHING);
        boolean grid = finding.clearLines() >= FEWEST_LINES;
        if (grid && finding.deviations() >= calibration.overwhelming()) {
            return Verdict.FULLY_GENERATED;
        } else if (grid && sure >= FEWEST_WINDOWS_OF_A_PART && empty >= FEWEST_WINDOWS_OF_A_PART) {
            return Verdict.PARTLY_GENERATED;
        } else if (group == Group.FULL_BAND && pValue > CLEARLY_HUMAN && sure == 0) {
            return Verdict.NO_EVIDENCE;
        }
        return Verdict.UNDETERMINED;
    }

    /** The score that four fifths of the windows reach; where only a part is generated, the mean of all windows. */
    private double score(Finding finding, Verdict verdict, List<Hearing.Window> windows) {
        return verdict == Verdict.PARTLY_GENERATED
                ? windows.stream().mapToDouble(Hearing.Window::score).average().orElseThrow()
                : score(finding.deviations());
    }

    /** Logistic in the strength, one half at the strongest human recording. */
    private double score(double deviations) {
        return 1 / (1 + StrictMath.exp((calibration.strongest() - deviations) / SCORE_SLOPE));
    }
}
