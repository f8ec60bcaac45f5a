package org.diapason.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.audio.Calibration.Group;
import org.diapason.audio.Evidence.Detail;
import org.diapason.audio.Evidence.Reading;
import org.diapason.audio.UpsamplingTraces.Finding;
import org.diapason.audio.UpsamplingTraces.Line;

/**
 * Turns what the channels found into one verdict, a score and sentences that a person can check.
 *
 * <p>There is one channel so far, so the bar is high: well above the strongest human recording, in four fifths of the
 * sounding windows.
 */
final class Fusion {

    /** How far above the strongest human recording a window is overwhelming. */
    private static final double MARGIN = 1.25;

    /** Below this many standard deviations a window shows nothing: nine human recordings in ten are weaker. */
    private static final double NOTHING = 4.5;

    /** The share of human recordings that must be as strong before we say that there is no evidence. */
    private static final double CLEARLY_HUMAN = 0.05;

    /** Part of a recording: this many windows must carry the traces and as many none. */
    private static final int FEWEST_WINDOWS_OF_A_PART = 2;

    /** Standard deviations that multiply the odds of the score by e. */
    private static final double SCORE_SLOPE = 1.5;

    private final Calibration calibration;

    Fusion(Calibration calibration) {
        this.calibration = calibration;
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
        double deviations = finding.deviations();
        Group group = Group.of(finding.bandwidthHertz());
        double pValue = calibration.pValue(group, deviations);
        Verdict verdict = verdict(finding, group, pValue);
        List<Hearing.Window> windows = finding.windows().stream()
                .map(window ->
                        new Hearing.Window(window.startSeconds(), window.endSeconds(), score(window.deviations())))
                .toList();
        String reference = "%d human recordings with %s".formatted(calibration.size(group), group.words());
        return new Outcome(verdict, score(deviations), pValue, reference, windows, evidence(finding, group, verdict));
    }

    private Verdict verdict(Finding finding, Group group, double pValue) {
        long sure = countAtLeast(finding, overwhelming());
        long empty = finding.windows().size() - countAtLeast(finding, NOTHING);
        if (finding.deviations() >= overwhelming()) {
            return Verdict.FULLY_GENERATED;
        } else if (sure >= FEWEST_WINDOWS_OF_A_PART && empty >= FEWEST_WINDOWS_OF_A_PART) {
            return Verdict.PARTLY_GENERATED;
        } else if (group == Group.FULL_BAND
                && pValue > CLEARLY_HUMAN
                && empty == finding.windows().size()) {
            return Verdict.NO_EVIDENCE;
        }
        return Verdict.UNDETERMINED;
    }

    private double overwhelming() {
        return MARGIN * calibration.strongest();
    }

    private static long countAtLeast(Finding finding, double deviations) {
        return finding.windows().stream()
                .filter(window -> window.deviations() >= deviations)
                .count();
    }

    /** Logistic in the strength, one half at the strongest human recording. */
    private double score(double deviations) {
        return 1 / (1 + StrictMath.exp((calibration.strongest() - deviations) / SCORE_SLOPE));
    }

    private List<Evidence> evidence(Finding finding, Group group, Verdict verdict) {
        boolean traces = finding.deviations() >= calibration.strongest();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(comb(finding, traces));
        evidence.add(share(finding));
        evidence.add(bandwidth(finding, group));
        evidence.add(certainty(group));
        if (verdict == Verdict.FULLY_GENERATED || verdict == Verdict.PARTLY_GENERATED) {
            evidence.add(limits());
        }
        return evidence;
    }

    private Evidence comb(Finding finding, boolean traces) {
        Grid grid = finding.grid();
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("spacing", grid.spacingHertz(), "hertz"));
        details.add(new Detail("decoder_rate", grid.sampleRate(), "hertz"));
        details.add(new Detail("decoder_hop", grid.hopSamples(), "samples"));
        for (Line line : finding.lines()) {
            details.add(new Detail("line", line.hertz(), "hertz"));
        }
        String claim = traces
                ? "Steady narrow lines stand at the multiples of %.2f hertz, as the upsampling layers of a decoder at %d hertz with a hop of %d samples leave them; human recordings reach at most %.1f"
                        .formatted(grid.spacingHertz(), grid.sampleRate(), grid.hopSamples(), calibration.strongest())
                : "No grid of steady narrow lines stands out more than in human recordings, which reach up to %.1f"
                        .formatted(calibration.strongest());
        Reading reading = traces ? Reading.FOR : finding.deviations() < NOTHING ? Reading.AGAINST : Reading.NEUTRAL;
        return new Evidence(
                traces ? "upsampling.grid" : "upsampling.no_grid",
                claim,
                finding.deviations(),
                "standard deviations",
                reading,
                details);
    }

    private Evidence share(Finding finding) {
        double share = countAtLeast(finding, overwhelming())
                / (double) finding.windows().size();
        Reading reading = share >= 0.8 ? Reading.FOR : share > 0 ? Reading.NEUTRAL : Reading.AGAINST;
        String claim = "Share of the %d sounding windows in which the lines are overwhelming, above %.1f"
                .formatted(finding.windows().size(), overwhelming());
        return new Evidence("upsampling.windows", claim, share, "share", reading, List.of());
    }

    private static Evidence bandwidth(Finding finding, Group group) {
        String claim = group == Group.FULL_BAND
                ? "The recording has sound across the band, so that traces could be seen"
                : "The recording has no sound in the top of the band, so that traces may have been cut off";
        return new Evidence("bandwidth", claim, finding.bandwidthHertz(), "hertz", Reading.NEUTRAL, List.of());
    }

    /** Rule of three: no error among n says that fewer than 3/n are errors, with 95 % confidence. */
    private Evidence certainty(Group group) {
        int size = calibration.size(group);
        String claim = "The comparison holds %d human recordings, which can certify an error rate of at most this share"
                .formatted(size);
        return new Evidence(
                "calibration.certainty", claim, 3.0 / Math.max(3, size), "share", Reading.NEUTRAL, List.of());
    }

    private static Evidence limits() {
        String claim = String.format(
                Locale.ROOT,
                "Sound alone shows that the music came out of a neural decoder; a person's music that passed through one looks the same, so a person decides with the dossier");
        return new Evidence("limits.reconstruction", claim, 0, "", Reading.NEUTRAL, List.of());
    }
}
