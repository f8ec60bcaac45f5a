package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diapason.audio.UpsamplingTraces.Finding;
import org.diapason.audio.UpsamplingTraces.Line;

class UpsamplingTracesTest {

    private static final double STRONGEST_HUMAN = Calibration.stored().strongest();

    @Property(tries = 12, seed = "1")
    void a_decoder_leaves_more_than_any_person(
            @ForAll("stridePlans") List<Integer> strides, @ForAll("seeds") long seed) {
        int[] plan = strides.stream().mapToInt(Integer::intValue).toArray();
        int hop = strides.stream().reduce(1, Math::multiplyExact);

        Finding finding = heard(new UpsamplingStack(seed, plan).rebuild(Music.play(seed, 11)));

        assertThat(deviations(finding)).isGreaterThan(1.5 * STRONGEST_HUMAN);
        assertThat(finding.lines().stream().filter(line -> isOnGrid(line, hop)))
                .as("most of the named lines are the decoder's: %s", finding.lines())
                .hasSizeGreaterThanOrEqualTo(finding.lines().size() / 2);
    }

    @Property(tries = 12, seed = "1")
    void the_same_music_without_a_decoder_leaves_less_than_the_strongest_person(@ForAll("seeds") long seed) {
        assertThat(deviations(heard(Music.play(seed, 11)))).isLessThan(STRONGEST_HUMAN);
    }

    @Provide
    Arbitrary<List<Integer>> stridePlans() {
        return Arbitraries.of(
                List.of(8, 8, 4, 2),
                List.of(8, 5, 4, 2),
                List.of(5, 4, 4, 2),
                List.of(6, 5, 5, 2),
                List.of(8, 8, 2, 2));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1, 1_000_000);
    }

    private static double deviations(Finding finding) {
        return finding.heard(Heard.Coding.LOSSLESS, List.of()).deviations();
    }

    private static boolean isOnGrid(Line line, int hop) {
        double multiple = line.hertz() * hop / Excerpt.SAMPLE_RATE;
        return Math.abs(multiple - Math.rint(multiple)) < 2 * FineSpectrum.BIN_HERTZ * hop / Excerpt.SAMPLE_RATE;
    }

    private static Finding heard(float[] sound) {
        UpsamplingTraces traces = new UpsamplingTraces();
        Excerpt excerpt = new Excerpt();
        for (float sample : sound) {
            excerpt.append(sample, sample);
            if (excerpt.isFull()) {
                traces.hear(excerpt);
                excerpt.next();
            }
        }
        return traces.finding();
    }
}
