package org.diapason.world.listening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diapason.world.catalogue.Recording;

/** A file of listens that nobody may count, one of each kind of mistake, as newline-delimited JSON. */
public final class BadListens {
    private BadListens() {}

    /**
     * Writes the file.
     *
     * @return how many lines it has, all of them bad
     */
    public static int write(Path file, Account account, Recording recording, Month month) throws IOException {
        String day = month.value().atDay(3).toString();
        List<String> lines = List.of(
                "{\"listen_id\": \"bad-1\", \"occurred_at\":",
                "not a listen at all",
                line("bad-3", day + "T10:00:00Z", "", recording.isrc(), 60_000, 200_000),
                line("bad-4", day + "T10:00:00Z", account.id(), "", 60_000, 200_000),
                line("bad-5", day + "T10:00:00Z", account.id(), recording.isrc(), -5, 200_000),
                line("bad-6", day + "T10:00:00Z", account.id(), recording.isrc(), 90_000_000, 200_000),
                line("bad-7", day + "T10:00:00Z", account.id(), recording.isrc(), 60_000, 0),
                line("bad-8", "the third of the month", account.id(), recording.isrc(), 60_000, 200_000));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
        return lines.size();
    }

    private static String line(String id, String at, String account, String recording, long played, long track) {
        return """
                {"listen_id": "%s", "occurred_at": "%s", "account_id": "%s", "recording_id": "%s", \
                "played_ms": %s, "track_ms": %s, "country": "FR", "plan": "premium"}""".formatted(id, at, account, recording, Long.toString(played), Long.toString(track));
    }
}
