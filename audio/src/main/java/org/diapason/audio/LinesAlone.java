package org.diapason.audio;

import java.util.Arrays;
import java.util.List;
import org.diapason.audio.Calibration.Group;

/**
 * The first detector, kept as a challenger: upsampling traces on the grids of published decoders, and nothing else.
 *
 * <p>With one channel the bar is high: well above the strongest human recording, in four fifths of the sounding windows.
 * Its human recordings were compared as they are, whatever codec they came in.
 */
public final class LinesAlone implements Detector {

    /** The share of human recordings that must be as strong before we say that there is no evidence. */
    private static final double CLEARLY_HUMAN = 0.05;

    /** Part of a recording: this many windows must carry the traces and as many none. */
    private static final int FEWEST_WINDOWS_OF_A_PART = 2;

    /** Fewer clear lines than this may be held notes, however loud. */
    private static final int FEWEST_LINES = 4;

    /** Standard deviations that multiply the odds of the score by e. */
    private static final double SCORE_SLOPE = 1.5;

    private final Calibration calibration;

    LinesAlone(Calibration calibration) {
        this.calibration = calibration;
    }

    /** With the human recordings that are stored. */
    public static LinesAlone stored() {
        return new LinesAlone(Calibration.stored());
    }

    @Override
    public Model model() {
        return new Model("upsampling-traces", "1", calibration.digest());
    }

    @Override
    public Outcome judge(Heard heard) {
        Group group = Group.of(heard.bandwidthHertz());
        double pValue = calibration.pValue(group, heard.deviations());
        Verdict verdict = verdict(heard, group, pValue);
        List<Hearing.Window> windows = heard.windows().stream()
                .map(window ->
                        new Hearing.Window(window.startSeconds(), window.endSeconds(), score(window.deviations())))
                .toList();
        String reference = Words.of("%d human recordings with %s", calibration.size(group), group.words());
        return new Outcome(verdict, score(heard, verdict, windows), pValue, reference, windows);
    }

    private Verdict verdict(Heard heard, Group group, double pValue) {
        boolean sure = heard.windows().stream().anyMatch(window -> window.deviations() >= calibration.overwhelming());
        if (isWhole(heard, calibration)) {
            return Verdict.FULLY_GENERATED;
        } else if (isPart(heard, calibration)) {
            return Verdict.PARTLY_GENERATED;
        } else if (group == Group.FULL_BAND && pValue > CLEARLY_HUMAN && !sure) {
            return Verdict.NO_EVIDENCE;
        }
        return Verdict.UNDETERMINED;
    }

    /** Whether four fifths of the windows carry overwhelming lines. */
    static boolean isWhole(Heard heard, Calibration calibration) {
        return heard.clearLines() >= FEWEST_LINES && heard.deviations() >= calibration.overwhelming();
    }

    /** Whether some windows carry overwhelming lines and others none. */
    static boolean isPart(Heard heard, Calibration calibration) {
        double[] strengths =
                heard.windows().stream().mapToDouble(Heard.Window::deviations).toArray();
        long sure = Arrays.stream(strengths)
                .filter(strength -> strength >= calibration.overwhelming())
                .count();
        long empty = Arrays.stream(strengths)
                .filter(strength -> strength < Calibration.NOTHING)
                .count();
        return heard.clearLines() >= FEWEST_LINES
                && sure >= FEWEST_WINDOWS_OF_A_PART
                && empty >= FEWEST_WINDOWS_OF_A_PART;
    }

    /** The score that four fifths of the windows reach; where only a part is generated, the mean of all windows. */
    private double score(Heard heard, Verdict verdict, List<Hearing.Window> windows) {
        return verdict == Verdict.PARTLY_GENERATED
                ? windows.stream().mapToDouble(Hearing.Window::score).average().orElseThrow()
                : score(heard.deviations());
    }

    /** Logistic in the strength, one half at the strongest human recording. */
    private double score(double deviations) {
        return 1 / (1 + StrictMath.exp((calibration.strongest() - deviations) / SCORE_SLOPE));
    }
}
