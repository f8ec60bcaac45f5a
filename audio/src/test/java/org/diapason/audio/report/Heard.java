package org.diapason.audio.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.diapason.audio.Evidence;
import org.diapason.audio.Hearing;
import org.diapason.audio.Model;
import org.diapason.audio.Verdict;

/** Hearings for tests. */
final class Heard {
    private Heard() {}

    /** Windows of five seconds with these scores. */
    static Hearing of(Verdict verdict, List<Evidence> evidence, double... scores) {
        return new Hearing(
                "/music/<b>\"Song\" & Dance</b>.mp3",
                Optional.of("00"),
                5.0 * scores.length,
                verdict,
                OptionalDouble.of(0.9),
                OptionalDouble.of(0.0294),
                Optional.of("33 human recordings with sound above 14 kHz"),
                IntStream.range(0, scores.length)
                        .mapToObj(window -> new Hearing.Window(5.0 * window, 5.0 * window + 5, scores[window]))
                        .toList(),
                evidence,
                new Model("ears", "1", "00"),
                Optional.empty());
    }

    /** What a channel weighs, and the share of people's recordings that weigh as much. */
    static Evidence weighed(String code, double weight, double share, Evidence.Reading reading) {
        return new Evidence(
                code,
                "The machine’s own words",
                weight,
                "logit",
                reading,
                List.of(
                        new Evidence.Detail("weight", weight, "logit"),
                        new Evidence.Detail("p_value", share, "share")));
    }

    static Evidence evidence(String code, double value, Evidence.Reading reading, double... lines) {
        return new Evidence(
                code,
                "The machine’s own words",
                value,
                "share",
                reading,
                IntStream.range(0, lines.length)
                        .mapToObj(line -> new Evidence.Detail("line", lines[line], "hertz"))
                        .toList());
    }
}
