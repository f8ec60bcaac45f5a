package org.diapason.proposals.audition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

    private static final String ONE_CHANNEL = "ground.lines";
    private static final String NO_CHANNEL = "fusion.sum";

    private static Hearing heard(Verdict verdict, String code) {
        return new Hearing(
                "song.mp3",
                Optional.of("00"),
                5,
                verdict,
                OptionalDouble.of(0.9),
                OptionalDouble.of(0.1),
                Optional.of("33 human recordings"),
                List.of(new Hearing.Window(0, 5, 0.9)),
                List.of(new Evidence(code, "Heard", 5, "", Evidence.Reading.FOR, List.of())),
                new Model("ears", "1", "00"),
                Optional.empty());
    }

    private static Verdict verdict(Hearing heard, AiDeclaration said) {
        return SecondGround.joined(heard, said).verdict();
    }

    @Test
    void one_channel_and_a_declaration_are_two_grounds() {
        Hearing heard = heard(Verdict.UNDETERMINED, ONE_CHANNEL);
        Hearing joined = SecondGround.joined(heard, DECLARED_ALL);

        assertThat(joined.verdict()).isEqualTo(Verdict.FULLY_GENERATED);
        assertThat(joined.evidence())
                .extracting(Evidence::code)
                .containsExactly(ONE_CHANNEL, "mark.declared_all", "mark.second_ground");
    }

    @Test
    void so_are_one_channel_and_a_mark_in_the_file() {
        Hearing heard = heard(Verdict.UNDETERMINED, ONE_CHANNEL);

        assertThat(verdict(heard, AiDeclaration.NOT_DECLARED.withMark(Optional.of(AiShare.ALL))))
                .isEqualTo(Verdict.FULLY_GENERATED);
    }

    @Test
    void a_declaration_alone_is_no_second_ground() {
        assertThat(verdict(heard(Verdict.UNDETERMINED, NO_CHANNEL), DECLARED_ALL))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @EnumSource(value = AiShare.class, names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void what_is_said_of_a_part_or_denied_changes_nothing(AiShare share) {
        Hearing heard = heard(Verdict.UNDETERMINED, ONE_CHANNEL);
        Hearing joined = SecondGround.joined(heard, AiDeclaration.of(Optional.of(share)));

        assertThat(joined.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(joined.evidence().getLast().reading()).isEqualTo(Evidence.Reading.NEUTRAL);
    }

    @Test
    void a_missing_mark_proves_nothing_and_leaves_no_trace() {
        Hearing heard = heard(Verdict.UNDETERMINED, ONE_CHANNEL);

        assertThat(SecondGround.joined(heard, AiDeclaration.NOT_DECLARED)).isEqualTo(heard);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whatever_is_said_no_verdict_is_ever_lowered(Verdict verdict) {
        for (AiShare share : AiShare.values()) {
            AiDeclaration said = AiDeclaration.of(Optional.of(share)).withMark(Optional.of(share));
            Verdict joined = verdict(heard(verdict, ONE_CHANNEL), said);

            assertThat(joined == verdict || joined == Verdict.FULLY_GENERATED).isTrue();
            assertThat(joined == verdict || verdict == Verdict.UNDETERMINED).isTrue();
        }
    }
}
