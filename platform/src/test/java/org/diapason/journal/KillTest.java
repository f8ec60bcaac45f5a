package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.diapason.journal.tiles.JournalVerifier;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.PublishedLog;
import org.diapason.journal.tiles.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any moment loses no entry and publishes none twice. */
class KillTest {
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void a_program_that_is_killed_again_and_again_loses_nothing_and_publishes_nothing_twice() throws Exception {
        try (JournalDatabase database = JournalDatabase.fresh()) {
            Random random = new Random(2026);
            long committed = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                committed = runUntilKilled(database, committed + 1, 30 + random.nextInt(100));
                assertThat(verify().findings()).as("after kill %d", kill).isEmpty();
            }
            try (Sequencer sequencer =
                    new Sequencer(database.as("sequencer"), folder, KilledSequencer.KEY, Clock.systemUTC())) {
                sequencer.sequence();
            }
            assertThat(verify().findings()).isEmpty();
            assertThat(published()).hasSizeGreaterThanOrEqualTo((int) committed);
            assertThat(published()).containsExactlyInAnyOrderElementsOf(recorded(database));
        }
    }

    /** Says the number of the last entry known to be committed; one more may be. */
    private long runUntilKilled(JournalDatabase database, long first, int entries)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSequencer.class.getName(),
                        database.url("desk"),
                        database.url("sequencer"),
                        folder.toString(),
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long last = first - 1;
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = Long.parseLong(line);
                if (last - first == entries) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(program.waitFor()).as("how it ended").isEqualTo(128 + 9);
        assertThat(last - first).as("entries before the kill").isGreaterThanOrEqualTo(entries);
        return last;
    }

    private Verification verify() {
        return JournalVerifier.verify(new LogFolder(folder), KilledSequencer.KEY.verifier());
    }

    private List<String> published() {
        PublishedLog log = new PublishedLog(new LogFolder(folder));
        return log.listEntries(0, log.size(), log.size()).stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> recorded(JournalDatabase database) {
        return database.owner()
                .sql("select convert_from(body, 'UTF8') from journal_outbox")
                .query(String.class)
                .list();
    }
}
