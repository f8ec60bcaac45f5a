package org.diapason.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.catalogue.Recording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One recording as a machine heard it: windows of sound and lines of the spectrum, for people to look at.
 *
 * @param recording what the catalogue says of it; empty when it is not there any more
 * @param seconds how long it is
 * @param windows stretches of sound with the machine's score
 * @param lines narrow steady lines in the spectrum, hertz
 * @param evidence for and against
 */
record RecordingHeard(
        String id,
        Optional<Recording> recording,
        double seconds,
        List<Window> windows,
        List<Double> lines,
        List<EvidenceView> evidence) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A stretch of sound. */
    record Window(double start, double end, double score) {}

    /** The hearing that an auditor wrote; one that cannot be read shows nothing, and hides nothing else. */
    static RecordingHeard of(String id, Optional<Recording> recording, String hearing) {
        try {
            return read(id, recording, JSON.readTree(hearing.isBlank() ? "{}" : hearing));
        } catch (JacksonException e) {
            return new RecordingHeard(id, recording, 0, List.of(), List.of(), List.of());
        }
    }

    private static RecordingHeard read(String id, Optional<Recording> recording, JsonNode hearing) {
        List<Window> windows = new ArrayList<>();
        hearing.path("windows")
                .forEach(window -> windows.add(new Window(
                        window.path("start_seconds").asDouble(0),
                        window.path("end_seconds").asDouble(0),
                        window.path("score").asDouble(0))));
        List<Double> lines = new ArrayList<>();
        List<EvidenceView> evidence = new ArrayList<>();
        for (JsonNode one : hearing.path("evidence")) {
            evidence.add(EvidenceView.heard(one));
            for (JsonNode detail : one.path("details")) {
                if (detail.path("code").asString("").equals("line")) {
                    lines.add(detail.path("value").asDouble(0));
                }
            }
        }
        return new RecordingHeard(
                id, recording, hearing.path("duration_seconds").asDouble(0), windows, lines, evidence);
    }
}
