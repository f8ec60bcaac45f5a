package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.diapason.audio.Calibration.Group;
import org.diapason.audio.Calibration.Scored;
import org.diapason.audio.Detector.Outcome;
import org.junit.jupiter.api.Test;

/** The strongest of the made-up human recordings has 6 standard deviations, so 9 are overwhelming. */
class LinesAloneTest {

    private static final double FULL = 20_000;
    private static final int MANY = 8;

    private final LinesAlone detector = new LinesAlone(calibration());

    @Test
    void four_fifths_of_overwhelming_windows_make_it_fully_generated() {
        assertThat(judge(FULL, MANY, 9.1, 9.1, 9.1, 9.1, 2).verdict()).isEqualTo(Verdict.FULLY_GENERATED);
        assertThat(judge(FULL, MANY, 9.1, 9.1, 9.1, 8.9, 8.9).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void windows_that_disagree_make_it_partly_generated() {
        assertThat(judge(FULL, MANY, 9.1, 9.1, 2, 2).verdict()).isEqualTo(Verdict.PARTLY_GENERATED);
        assertThat(judge(FULL, MANY, 9.1, 2, 2, 2).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_few_loud_lines_are_not_enough() {
        assertThat(judge(FULL, 3, 40, 40, 40).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(FULL, 3, 40, 40, 2, 2).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void an_ordinary_recording_of_full_band_shows_no_evidence() {
        Outcome outcome = judge(FULL, 0, 1, 2);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(outcome.pValue()).isGreaterThan(0.5);
        assertThat(outcome.referenceGroup()).isEqualTo("60 human recordings with sound above 14 kHz");
    }

    @Test
    void what_is_unusual_or_cannot_be_seen_stays_undetermined() {
        assertThat(judge(FULL, MANY, 6.5, 6.5).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(8_000, 0, 1, 1).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_score_rises_with_the_strength_and_is_one_half_at_the_strongest_person() {
        assertThat(judge(FULL, MANY, 6).score()).isEqualTo(0.5);
        assertThat(judge(FULL, MANY, 7).score())
                .isGreaterThan(judge(FULL, MANY, 6.5).score());
    }

    private Outcome judge(double bandwidth, int clearLines, double... deviations) {
        List<Heard.Window> windows = new ArrayList<>();
        for (double strength : deviations) {
            int start = 5 * windows.size();
            windows.add(new Heard.Window(start, start + 5, strength, 0, Double.NaN));
        }
        return detector.judge(new Heard(Heard.Coding.LOSSLESS, bandwidth, clearLines, windows));
    }

    private static Calibration calibration() {
        double[] full = IntStream.rangeClosed(1, 60).mapToDouble(i -> i / 10.0).toArray();
        List<Scored> scores = new ArrayList<>();
        Arrays.stream(full).forEach(score -> scores.add(new Scored(Group.FULL_BAND, score)));
        scores.add(new Scored(Group.NARROW_BAND, 2));
        return new Calibration(scores, "made up");
    }
}
