package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.audio.Calibration.Group;
import org.diapason.audio.Calibration.Scored;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Measures the human recordings of the test data, each once, and checks what the stored scores claim.
 *
 * <p>{@code mvn -pl audio test -Dtest=CalibrationTest -Ddiapason.calibrate=true} writes the stored scores anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationTest {

    private static final Path STORED =
            Path.of(System.getProperty("basedir", "."), "src/main/resources/org/diapason/audio/human-scores.csv");

    /** What was heard, by source, the folder that the recordings come from. */
    private final Map<String, List<Heard>> human = new TreeMap<>();

    @BeforeAll
    void measure() throws Exception {
        Path folder = Shared.require("audio/human");
        Decoder decoder = new Decoder(FfmpegProgram.in(SoundFiles.cache()), DecodeLimits.USUAL);
        for (Path file : AudioFiles.at(folder)) {
            UpsamplingTraces traces = new UpsamplingTraces();
            decoder.decode(SoundFile.open(file), traces::hear);
            if (!traces.heardNothing()) {
                String source = folder.relativize(file).getName(0).toString();
                human.computeIfAbsent(source, name -> new ArrayList<>())
                        .add(traces.finding().heard(Heard.Coding.LOSSLESS, List.of()));
            }
        }
        if (Boolean.getBoolean("diapason.calibrate")) {
            Files.writeString(STORED, csv(scores(human)));
        }
    }

    @Test
    void the_stored_scores_are_those_of_the_human_recordings() throws IOException {
        List<Scored> stored = Calibration.of(Files.readAllBytes(STORED)).scores();
        List<Scored> measured = scores(human);
        assertThat(stored)
                .extracting(Scored::group)
                .containsExactlyElementsOf(measured.stream().map(Scored::group).toList());
        for (int i = 0; i < stored.size(); i++) {
            assertThat(stored.get(i).deviations()).isCloseTo(measured.get(i).deviations(), within(0.05));
        }
    }

    @Test
    void no_source_would_be_called_generated_if_it_had_been_unknown() {
        for (String source : human.keySet()) {
            Map<String, List<Heard>> others = new TreeMap<>(human);
            List<Heard> unknown = others.remove(source);
            LinesAlone detector = new LinesAlone(new Calibration(scores(others), "others"));
            assertThat(unknown)
                    .as(source)
                    .extracting(heard -> detector.judge(heard).verdict())
                    .doesNotContain(Verdict.FULLY_GENERATED, Verdict.PARTLY_GENERATED);
        }
    }

    private static List<Scored> scores(Map<String, List<Heard>> findings) {
        return findings.values().stream()
                .flatMap(List::stream)
                .map(heard -> new Scored(Group.of(heard.bandwidthHertz()), heard.deviations()))
                .sorted(Comparator.comparing(Scored::group).thenComparing(Scored::deviations))
                .toList();
    }

    private static String csv(List<Scored> scores) {
        return scores.stream()
                .map(score -> Words.of("%s,%.3f\n", score.group(), score.deviations()))
                .collect(Collectors.joining());
    }
}
