package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a person points a command at, it answers with a clear line, and the rest of the batch is done. */
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void audition_says_what_is_wrong_with_a_file_and_hears_the_others() throws IOException {
        Path empty = Files.write(folder.resolve("a-empty.mp3"), new byte[0]);
        Path noise = Files.write(folder.resolve("b-noise.wav"), bytes(4_000));
        Path truncated = Files.write(
                folder.resolve("c-truncated.wav"), new byte[] {'R', 'I', 'F', 'F', 127, 0, 0, 0, 'W', 'A', 'V', 'E'});
        Path missing = folder.resolve("d-missing.flac");

        CommandLineRun run = CommandLineRun.of("audition", empty, noise, truncated, missing, "--json");

        assertThat(run.status()).isNotZero();
        assertThat(run.out().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"verdict\":\"undetermined\"")
                        .contains("\"error\":\"Expected"));
    }

    @Test
    void audition_of_a_folder_without_audio_names_what_it_looks_for() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "no music here");

        CommandLineRun run = CommandLineRun.of("audition", folder);

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("Expected audio files").contains("flac").contains(folder.toString());
    }

    @Test
    void deliver_quarantines_what_is_hostile_and_goes_on() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a-laughs.xml"), laughs());
        Files.writeString(inbox.resolve("b-deep.xml"), "<a>".repeat(10_000) + "</a>".repeat(10_000));
        Files.writeString(inbox.resolve("c-entity.xml"), """
                <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>
                """);
        Files.writeString(inbox.resolve("d-broken.xml"), "<ern:NewReleaseMessage");

        CommandLineRun run = CommandLineRun.of("deliver", inbox, "--json", "--data", folder.resolve("data"));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line).contains("\"status\":\"quarantined\"").doesNotContain("root:"));
        assertThat(run.out()).contains("doctype-refused").contains("too-deep").contains("malformed-xml");
    }

    @Test
    void listen_refuses_garbage_and_takes_the_rest() throws IOException {
        Path garbage = Files.write(folder.resolve("garbage.parquet"), bytes(10_000));
        Path words = Files.writeString(folder.resolve("words.csv"), "colour,taste\nred,sweet\n");
        Path good = Files.writeString(folder.resolve("good.csv"), """
                listen_id,occurred_at,account_id,recording_id,played_ms,track_ms
                l1,2026-10-03T10:00:00Z,a1,XWD012600001,60000,180000
                l2,not a time,a1,XWD012600001,60000,180000
                """);

        CommandLineRun run = CommandLineRun.of(
                "listen", garbage, words, folder.resolve("nowhere"), good, "--json", "--data", folder.resolve("data"));

        assertThat(run.status()).isNotZero();
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("\"status\":\"refused\"") && line.contains("Expected")))
                .hasSize(3);
        assertThat(run.lastLine()).contains("\"added\":1").contains("\"bad\":{");
    }

    @Test
    void a_month_without_a_pool_says_how_to_enter_one() {
        CommandLineRun run = CommandLineRun.of(
                "statement", "2026-10", "--out", folder.resolve("out"), "--data", folder.resolve("data"));

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("Expected the pool of 2026-10").contains("./diapason pool");
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><a>&l19;</a>").toString();
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(3).nextBytes(bytes);
        return bytes;
    }
}
