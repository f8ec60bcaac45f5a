package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.diapason.audio.Calibration.Group;
import org.diapason.audio.Calibration.Scored;
import org.diapason.audio.Evidence.Reading;
import org.diapason.audio.Fusion.Outcome;
import org.diapason.audio.UpsamplingTraces.Finding;
import org.diapason.audio.UpsamplingTraces.Line;
import org.diapason.audio.UpsamplingTraces.Strength;
import org.junit.jupiter.api.Test;

/** The strongest of the made-up human recordings has 6 standard deviations, so 9 are overwhelming. */
class FusionTest {

    private static final double FULL = 20_000;
    private static final int MANY = 8;

    private final Fusion fusion = new Fusion(calibration());

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
        assertThat(outcome.evidence().getFirst().reading()).isEqualTo(Reading.AGAINST);
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

    @Test
    void a_grave_verdict_says_what_sound_alone_cannot_tell() {
        assertThat(judge(FULL, MANY, 12, 12).evidence())
                .extracting(Evidence::code)
                .endsWith("limits.reconstruction");
        assertThat(judge(FULL, 0, 1, 1).evidence()).extracting(Evidence::code).doesNotContain("limits.reconstruction");
    }

    @Test
    void the_certainty_is_the_rule_of_three() {
        Evidence certainty = judge(FULL, 0, 1).evidence().stream()
                .filter(evidence -> evidence.code().equals("calibration.certainty"))
                .findFirst()
                .orElseThrow();

        assertThat(certainty.value()).isEqualTo(0.05);
    }

    private Outcome judge(double bandwidth, int clearLines, double... deviations) {
        List<Strength> windows = new ArrayList<>();
        for (double strength : deviations) {
            windows.add(new Strength(5 * windows.size(), 5 * windows.size() + 5, strength));
        }
        List<Line> lines = IntStream.rangeClosed(1, clearLines)
                .mapToObj(i -> new Line(1_000 * i, 25))
                .toList();
        return fusion.judge(new Finding(new Grid(100, 16_000, 160), windows, lines, bandwidth));
    }

    private static Calibration calibration() {
        double[] full = IntStream.rangeClosed(1, 60).mapToDouble(i -> i / 10.0).toArray();
        List<Scored> scores = new ArrayList<>();
        Arrays.stream(full).forEach(score -> scores.add(new Scored(Group.FULL_BAND, score)));
        scores.add(new Scored(Group.NARROW_BAND, 2));
        return new Calibration(scores, "made up");
    }
}
