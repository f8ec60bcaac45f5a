package org.diapason.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How subjects, evidence and acts are written in the tables, and read again. */
final class SubjectJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SubjectJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static String kind(Subject subject) {
        return switch (subject) {
            case Subject.Ring _ -> "ring";
            case Subject.Batch _ -> "batch";
            case Subject.MonthEnd _ -> "month_end";
            case Subject.Detector _ -> "detector";
            case Subject.Sharing _ -> "sharing";
            case Subject.Appealed _ -> "appealed";
        };
    }

    static Subject subject(String kind, String json) {
        return switch (kind) {
            case "ring" -> JSON.readValue(json, Subject.Ring.class);
            case "batch" -> JSON.readValue(json, Subject.Batch.class);
            case "month_end" -> JSON.readValue(json, Subject.MonthEnd.class);
            case "detector" -> JSON.readValue(json, Subject.Detector.class);
            case "sharing" -> JSON.readValue(json, Subject.Sharing.class);
            case "appealed" -> JSON.readValue(json, Subject.Appealed.class);
            default -> throw new IllegalStateException("The tables hold a subject of unknown kind " + kind);
        };
    }

    static List<Evidence> evidence(String json) {
        return JSON.readValue(json, new TypeReference<List<Evidence>>() {});
    }

    static String kind(Act act) {
        return switch (act) {
            case Act.Dismiss _ -> "dismiss";
            case Act.Exclude _ -> "exclude";
            case Act.Hold _ -> "hold";
            case Act.ExtendHold _ -> "extend_hold";
            case Act.Label _ -> "label";
            case Act.Withdraw _ -> "withdraw";
            case Act.CloseMonth _ -> "close_month";
            case Act.Release _ -> "release";
            case Act.Adopt _ -> "adopt";
            case Act.Grant _ -> "grant";
            case Act.Uphold _ -> "uphold";
        };
    }

    static Act act(String kind, Optional<Instant> until) {
        return switch (kind) {
            case "dismiss" -> new Act.Dismiss();
            case "exclude" -> new Act.Exclude();
            case "hold" -> new Act.Hold(until.orElseThrow());
            case "extend_hold" -> new Act.ExtendHold(until.orElseThrow());
            case "label" -> new Act.Label();
            case "withdraw" -> new Act.Withdraw();
            case "close_month" -> new Act.CloseMonth();
            case "release" -> new Act.Release();
            case "adopt" -> new Act.Adopt();
            case "grant" -> new Act.Grant();
            case "uphold" -> new Act.Uphold();
            default -> throw new IllegalStateException("The tables hold an unknown act " + kind);
        };
    }
}
