package org.diapason.facts.exposure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.diapason.facts.TableFile;
import org.diapason.facts.catalogue.RecordingId;

/** That a recording was shown. */
record Exposure(
        Instant shownAt, RecordingId recording, Surface surface, Optional<Integer> position, Optional<String> version) {

    /** Reads a row, or says why it cannot be used. */
    static Exposure of(TableFile.Row row) {
        String surface = row.get("surface");
        return new Exposure(
                time(row.get("shown_at")),
                recording(row.get("recording_id")),
                Surface.find(surface)
                        .orElseThrow(() -> new TableFile.BadRow(
                                "expected one of " + Surface.codes() + " in surface, found " + surface)),
                row.find("position").map(Exposure::position),
                row.find("eligibility_version"));
    }

    private static RecordingId recording(String id) {
        return RecordingId.ofIsrc(id).orElseGet(() -> new RecordingId(id));
    }

    /** With or without a time zone, with a T or a space; without a zone it is UTC. */
    private static Instant time(String text) {
        String iso = text.replaceFirst(" (?=\\d)", "T");
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return localTime(iso, text);
        }
    }

    private static Instant localTime(String iso, String text) {
        try {
            return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new TableFile.BadRow("expected a time such as 2026-10-05T08:00:00Z in shown_at, found " + text);
        }
    }

    private static int position(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TableFile.BadRow("expected a whole number in position, found " + text);
        }
    }
}
