package org.diapason.audio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diapason.audio.Evidence.Reading;
import org.diapason.audio.Hearing;
import org.diapason.audio.Verdict;
import org.diapason.audio.report.Explanation.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
    private final Explanation english = new Explanation(Locale.ENGLISH);

    private String words(Hearing hearing) {
        return english.of(hearing).stream()
                .map(passage -> passage.title() + " " + String.join(" ", passage.paragraphs()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void it_names_the_seconds_and_joins_neighbours() {
        assertThat(words(Heard.of(Verdict.PARTLY_GENERATED, List.of(), 0.9, 0.8, 0.2, 0.95)))
                .contains("neither way: 0:00–0:10, 0:15–0:20.");
        assertThat(words(Heard.of(Verdict.NO_EVIDENCE, List.of(), 0.1, 0.5))).contains("No window stands above 0.5");
    }

    @Test
    void it_says_what_the_comparison_can_certify() {
        Hearing hearing = Heard.of(
                Verdict.FULLY_GENERATED,
                List.of(Heard.evidence("calibration.certainty", 0.0909, Reading.NEUTRAL)),
                0.9);

        assertThat(words(hearing))
                .contains("an error rate of about 9.1 %")
                .contains("33 human recordings with sound above 14 kHz")
                .contains("2.9 %");
    }

    @Test
    void it_explains_the_channels_that_were_used_and_no_others() {
        String explained = words(
                Heard.of(Verdict.UNDETERMINED, List.of(Heard.evidence("texture.generated", 0.7, Reading.FOR)), 0.6));

        assertThat(explained).contains("fine texture").doesNotContain("equal distances");
    }

    @Test
    void it_says_what_each_channel_weighs_and_their_sum() {
        Hearing hearing = Heard.of(
                Verdict.UNDETERMINED,
                List.of(
                        Heard.weighed("upsampling.grid", 4.2, 0.004, Reading.FOR),
                        Heard.weighed("texture.network", -1.1, 0.4, Reading.AGAINST),
                        Heard.weighed("fusion.sum", 3.1, 0.01, Reading.FOR),
                        Heard.evidence("bandwidth", 20_000, Reading.NEUTRAL)),
                0.6);

        assertThat(english.parts(hearing))
                .containsExactly(
                        new Part(
                                "Traces of upsampling",
                                "+4.20 (0.4 % of comparable recordings by people weigh as much)"),
                        new Part(
                                "The texture of the sound",
                                "−1.10 (40.0 % of comparable recordings by people weigh as much)"),
                        new Part(
                                "Lines and texture together",
                                "+3.10 (1.0 % of comparable recordings by people weigh as much)"));
        assertThat(words(hearing)).contains("Lines and texture together: +3.10");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whatever_was_heard_sound_never_shows_that_nobody_made_it(Verdict verdict) {
        assertThat(english.claims(verdict).getLast().standing()).startsWith("Sound cannot show this.");
    }

    @Test
    void the_first_claim_stands_or_falls_with_the_verdict() {
        assertThat(english.claims(Verdict.FULLY_GENERATED).getFirst().standing())
                .contains("supports this: traces");
        assertThat(english.claims(Verdict.PARTLY_GENERATED).getFirst().standing())
                .contains("not from end to end");
        assertThat(english.claims(Verdict.NO_EVIDENCE).getFirst().standing()).startsWith("Nothing was found");
    }
}
