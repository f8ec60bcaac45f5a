package org.diapason.proposals.audition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.diapason.audio.Evidence;
import org.diapason.audio.Hearing;
import org.diapason.audio.Model;
import org.diapason.audio.Verdict;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.AiShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondGroundTest {
    private static final AiDeclaration DECLARED_ALL = AiDeclaration.of(Optional.of(AiShare.ALL));

    private static Hearing heard(Verdict verdict, Evidence.Reading reading, double... scores) {
        return new Hearing(
                "song.mp3",
                Optional.of("00"),
                5.0 * scores.length,
                verdict,
                OptionalDouble.of(Arrays.stream(scores).min().orElse(0)),
                OptionalDouble.of(0.1),
                Optional.of("33 human recordings"),
                IntStream.range(0, scores.length)
                        .mapToObj(window -> new Hearing.Window(5.0 * window, 5.0 * window + 5, scores[window]))
                        .toList(),
                List.of(new Evidence("upsampling.grid", "Lines", 5, "standard deviations", reading, List.of())),
                new Model("ears", "1", "00"),
                Optional.empty());
    }

    private static Verdict verdict(Hearing heard, AiDeclaration said) {
        return SecondGround.joined(heard, said).verdict();
    }

    @Test
    void one_channel_and_a_declaration_are_two_grounds() {
        Hearing heard = heard(Verdict.UNDETERMINED, Evidence.Reading.FOR, 0.6, 0.7, 0.8, 0.9, 0.2);
        Hearing joined = SecondGround.joined(heard, DECLARED_ALL);

        assertThat(joined.verdict()).isEqualTo(Verdict.FULLY_GENERATED);
        assertThat(joined.evidence())
                .extracting(Evidence::code)
                .containsExactly("upsampling.grid", "mark.declared_all", "mark.second_ground");
    }

    @Test
    void so_are_one_channel_and_a_mark_in_the_file() {
        Hearing heard = heard(Verdict.UNDETERMINED, Evidence.Reading.FOR, 0.6, 0.7);

        assertThat(verdict(heard, AiDeclaration.NOT_DECLARED.withMark(Optional.of(AiShare.ALL))))
                .isEqualTo(Verdict.FULLY_GENERATED);
    }

    @Test
    void a_declaration_alone_is_no_second_ground() {
        assertThat(verdict(heard(Verdict.UNDETERMINED, Evidence.Reading.NEUTRAL, 0.6, 0.7), DECLARED_ALL))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(heard(Verdict.UNDETERMINED, Evidence.Reading.FOR), DECLARED_ALL))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void traces_in_too_few_windows_are_no_ground() {
        assertThat(verdict(heard(Verdict.UNDETERMINED, Evidence.Reading.FOR, 0.6, 0.7, 0.8, 0.4), DECLARED_ALL))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @EnumSource(value = AiShare.class, names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void what_is_said_of_a_part_or_denied_changes_nothing(AiShare share) {
        Hearing heard = heard(Verdict.UNDETERMINED, Evidence.Reading.FOR, 0.6, 0.7);
        Hearing joined = SecondGround.joined(heard, AiDeclaration.of(Optional.of(share)));

        assertThat(joined.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(joined.evidence().getLast().reading()).isEqualTo(Evidence.Reading.NEUTRAL);
    }

    @Test
    void a_missing_mark_proves_nothing_and_leaves_no_trace() {
        Hearing heard = heard(Verdict.UNDETERMINED, Evidence.Reading.FOR, 0.6, 0.7);

        assertThat(SecondGround.joined(heard, AiDeclaration.NOT_DECLARED)).isEqualTo(heard);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whatever_is_said_no_verdict_is_ever_lowered(Verdict verdict) {
        for (AiShare share : AiShare.values()) {
            AiDeclaration said = AiDeclaration.of(Optional.of(share)).withMark(Optional.of(share));
            Verdict joined = verdict(heard(verdict, Evidence.Reading.FOR, 0.9, 0.9), said);

            assertThat(joined == verdict || joined == Verdict.FULLY_GENERATED).isTrue();
            assertThat(joined == verdict || verdict == Verdict.UNDETERMINED).isTrue();
        }
    }

    @Test
    void more_windows_above_never_make_it_less_of_a_ground() {
        double[] scores = {0.4, 0.4, 0.4, 0.4, 0.4};
        boolean raised = false;
        for (int window = 0; window < scores.length; window++) {
            scores[window] = 0.6;
            boolean now = verdict(heard(Verdict.UNDETERMINED, Evidence.Reading.FOR, scores), DECLARED_ALL)
                    == Verdict.FULLY_GENERATED;
            assertThat(now || !raised).isTrue();
            raised = now;
        }
        assertThat(raised).isTrue();
    }
}
