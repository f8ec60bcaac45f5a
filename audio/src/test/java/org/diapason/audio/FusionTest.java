package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.diapason.audio.Fusion.Ground;
import org.diapason.audio.Heard.Coding;
import org.diapason.audio.Weighing.Group;
import org.diapason.audio.Weighing.Human;
import org.junit.jupiter.api.Test;

/** Of the 199 made-up human recordings every channel weighs −4 … 0, so that 1 is past all of them. */
class FusionTest {

    private static final double FULL = 20_000;
    private static final double STRONG = 30;
    private static final double NONE = 0;
    private static final double GENERATED = 5;
    private static final double RECORDED = -3;

    private final Fusion fusion = new Fusion(weighing(), "made up");

    @Test
    void two_channels_past_all_people_make_it_fully_generated() {
        assertThat(verdict(FULL, window(STRONG, GENERATED), window(STRONG, GENERATED)))
                .isEqualTo(Verdict.FULLY_GENERATED);
    }

    @Test
    void one_channel_alone_never_does() {
        assertThat(verdict(FULL, window(1e9, RECORDED), window(1e9, RECORDED))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(FULL, window(1e9, Double.NaN), window(1e9, Double.NaN)))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(FULL, window(NONE, 1e9), window(NONE, 1e9))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_texture_that_is_rare_and_not_clear_is_not_enough_beside_lines() {
        assertThat(verdict(FULL, window(STRONG, 2.9), window(STRONG, 2.9))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(FULL, window(STRONG, 3), window(STRONG, 3))).isEqualTo(Verdict.FULLY_GENERATED);
    }

    @Test
    void a_channel_that_is_rare_among_people_in_most_windows_is_a_ground_by_itself() {
        assertThat(grounds(window(STRONG, RECORDED), window(STRONG, RECORDED))).containsExactly(Ground.LINES);
        assertThat(grounds(window(NONE, GENERATED), window(NONE, Double.NaN))).containsExactly(Ground.TEXTURE);
        assertThat(grounds(window(STRONG, GENERATED))).containsExactly(Ground.LINES, Ground.TEXTURE);
        assertThat(grounds(window(NONE, RECORDED))).isEmpty();
    }

    @Test
    void what_weighs_enough_by_a_few_windows_only_is_none() {
        assertThat(grounds(window(NONE, 9), window(NONE, RECORDED))).isEmpty();
    }

    @Test
    void without_people_to_compare_with_there_is_no_ground() {
        Heard heard = new Heard(Coding.MP3, FULL, 8, List.of(window(STRONG, GENERATED)));

        assertThat(fusion.grounds(heard)).isEmpty();
    }

    private Set<Ground> grounds(Heard.Window... windows) {
        return fusion.grounds(heard(FULL, List.of(windows)));
    }

    @Test
    void a_fifth_of_the_windows_may_fail_and_not_more() {
        List<Heard.Window> windows = new ArrayList<>(
                IntStream.range(0, 8).mapToObj(i -> window(STRONG, GENERATED)).toList());
        windows.add(window(STRONG, RECORDED));
        windows.add(window(STRONG, RECORDED));
        assertThat(fusion.judge(heard(FULL, windows)).verdict()).isEqualTo(Verdict.FULLY_GENERATED);
        windows.add(window(STRONG, RECORDED));
        assertThat(fusion.judge(heard(FULL, windows)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void windows_that_disagree_make_it_partly_generated() {
        assertThat(verdict(
                        FULL,
                        window(1e3, GENERATED),
                        window(1e3, GENERATED),
                        window(NONE, RECORDED),
                        window(NONE, RECORDED)))
                .isEqualTo(Verdict.PARTLY_GENERATED);
    }

    @Test
    void an_ordinary_recording_shows_no_evidence_where_all_of_it_can_be_heard() {
        assertThat(verdict(FULL, window(NONE, RECORDED))).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(verdict(8_000, window(NONE, RECORDED))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_group_without_people_certifies_nothing() {
        Heard heard = new Heard(Coding.MP3, FULL, 8, List.of(window(STRONG, GENERATED), window(STRONG, GENERATED)));

        assertThat(fusion.judge(heard).pValue()).isEqualTo(1);
        assertThat(fusion.judge(heard).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Property
    void more_of_anything_never_speaks_for_a_person(
            @ForAll @DoubleRange(min = -5, max = 50) double lines,
            @ForAll @DoubleRange(min = -5, max = 5) double texture,
            @ForAll @DoubleRange(min = 0, max = 20) double more) {
        double score = score(window(lines, texture));

        assertThat(score(window(lines + more, texture))).isGreaterThanOrEqualTo(score);
        assertThat(score(window(lines, texture + more))).isGreaterThanOrEqualTo(score);
    }

    private double score(Heard.Window window) {
        return fusion.judge(heard(FULL, List.of(window))).score();
    }

    private Verdict verdict(double bandwidth, Heard.Window... windows) {
        return fusion.judge(heard(bandwidth, List.of(windows))).verdict();
    }

    private static Heard heard(double bandwidth, List<Heard.Window> windows) {
        return new Heard(Coding.LOSSLESS, bandwidth, 8, windows);
    }

    private static Heard.Window window(double deviations, double texture) {
        return new Heard.Window(0, 5, deviations, deviations, texture);
    }

    private static Weighing weighing() {
        List<Human> humans = IntStream.range(0, 199)
                .mapToObj(i -> new Human(-4 + i / 50.0, -(i / 50.0)))
                .toList();
        return new Weighing(
                "test",
                "made up",
                new Weighing.Lines(new Weighing.Scale(-4, 2), new Weighing.Scale(-4, 2)),
                new Weighing.Scale(0, 1),
                Map.of(Group.LOSSLESS_FULL, humans, Group.LOSSLESS_NARROW, humans));
    }
}
