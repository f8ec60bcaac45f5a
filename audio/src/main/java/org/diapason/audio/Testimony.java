package org.diapason.audio;

import java.util.ArrayList;
import java.util.List;
import org.diapason.audio.Calibration.Group;
import org.diapason.audio.Evidence.Detail;
import org.diapason.audio.Evidence.Reading;
import org.diapason.audio.UpsamplingTraces.Finding;
import org.diapason.audio.UpsamplingTraces.Line;

/** Says what was found in sentences that a person can check, what speaks against it and what it cannot show included. */
final class Testimony {

    private static final String DEVIATIONS = "standard deviations";

    private final Calibration calibration;

    Testimony(Calibration calibration) {
        this.calibration = calibration;
    }

    List<Evidence> of(Finding finding, Group group, Verdict verdict) {
        boolean grave = verdict == Verdict.FULLY_GENERATED || verdict == Verdict.PARTLY_GENERATED;
        boolean traces = grave || finding.deviations() >= calibration.strongest();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(traces ? grid(finding) : noGrid(finding));
        evidence.add(share(finding));
        evidence.add(bandwidth(finding, group));
        evidence.add(certainty(group));
        if (grave) {
            evidence.add(limits());
        }
        return evidence;
    }

    /** What is said of a recording that has no window to judge. */
    static Evidence nothingHeard() {
        String claim = Words.of(
                "There are no %d seconds of sound on end that are not silent: too little to hear",
                Excerpt.FULL_SECONDS);
        return new Evidence("nothing_heard", claim, Excerpt.FULL_SECONDS, "seconds", Reading.NEUTRAL, List.of());
    }

    private Evidence grid(Finding finding) {
        Grid grid = finding.grid();
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("spacing", grid.spacingHertz(), "hertz"));
        for (Line line : finding.lines()) {
            details.add(new Detail("line", line.hertz(), "hertz"));
        }
        String claim = Words.of(
                "Steady narrow lines stand at multiples of %.2f hertz, such as a decoder at %d hertz with a hop of %d"
                        + " samples leaves; human recordings reach at most %.1f",
                grid.spacingHertz(), grid.sampleRate(), grid.hopSamples(), calibration.strongest());
        return new Evidence("upsampling.grid", claim, finding.strongest(), DEVIATIONS, Reading.FOR, details);
    }

    private Evidence noGrid(Finding finding) {
        String claim = Words.of(
                "No grid of steady narrow lines stands out more than in human recordings, up to %.1f",
                calibration.strongest());
        Reading reading = finding.deviations() < Calibration.NOTHING ? Reading.AGAINST : Reading.NEUTRAL;
        return new Evidence("upsampling.no_grid", claim, finding.deviations(), DEVIATIONS, reading, List.of());
    }

    private Evidence share(Finding finding) {
        double overwhelming = calibration.overwhelming();
        int windows = finding.windows().size();
        double share = finding.countAtLeast(overwhelming) / (double) windows;
        Reading reading = share >= 0.8 ? Reading.FOR : share > 0 ? Reading.NEUTRAL : Reading.AGAINST;
        String claim = Words.of(
                "Share of the %d sounding windows in which the lines are overwhelming, above %.1f standard deviations",
                windows, overwhelming);
        return new Evidence("upsampling.windows", claim, share, "share", reading, List.of());
    }

    private static Evidence bandwidth(Finding finding, Group group) {
        String claim = switch (group) {
            case FULL_BAND -> "The recording has sound across the band, so that traces could be seen";
            case NARROW_BAND ->
                "The recording has no sound in the top of the band, so that traces may have been cut off";
        };
        return new Evidence("bandwidth", claim, finding.bandwidthHertz(), "hertz", Reading.NEUTRAL, List.of());
    }

    /** Rule of three: no error among n says that fewer than 3/n are errors, with 95 % confidence. */
    private Evidence certainty(Group group) {
        int size = calibration.size(group);
        String claim = Words.of(
                "The comparison holds %d human recordings, which can certify an error rate of this share and not less",
                size);
        double rate = 3.0 / Math.max(3, size);
        return new Evidence("calibration.certainty", claim, rate, "share", Reading.NEUTRAL, List.of());
    }

    private static Evidence limits() {
        String claim = "Sound alone shows that the music came out of a neural decoder; a person's music that passed"
                + " through one looks the same, so a person decides with the dossier";
        return new Evidence("limits.reconstruction", claim, 0, "", Reading.NEUTRAL, List.of());
    }
}
