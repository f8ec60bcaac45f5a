package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.SigningKey;
import org.diapason.journal.tiles.TileLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verifier that we did not write reads the journal: Go's golang.org/x/mod/sumdb. */
class GoVerifierTest {
    private static final int SIZE = 10_000;
    private static final SigningKey KEY = SigningKey.ofSeed("example.com/journal", new byte[32]);
    private static final String PACKAGES = "/usr/share/gocode";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private static Path tiles;

    private static Path verifier;

    @BeforeAll
    static void build() throws Exception {
        if (!Files.isDirectory(Path.of(PACKAGES, "src/golang.org/x/mod/sumdb/tlog")) || !isThere("go")) {
            String missing = "Go's verifier is missing: apt-get install golang-go golang-golang-x-mod-dev";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            abort(missing);
        }
        Path source =
                Path.of(GoVerifierTest.class.getResource("/journal/verify.go").toURI());
        Path target = Path.of(System.getProperty("basedir", ""), "target", "go").toAbsolutePath();
        verifier = target.resolve("verify");
        ProcessBuilder build = new ProcessBuilder("go", "build", "-o", verifier.toString(), source.toString());
        build.environment().put("GO111MODULE", "off");
        build.environment().put("GOPATH", PACKAGES);
        build.environment().put("GOFLAGS", "");
        build.environment().put("GOCACHE", target.resolve("cache").toString());
        assertThat(run(build)).isEqualTo(new Outcome(0, ""));
        write();
    }

    private static void write() {
        TileLog log = TileLog.open(new LogFolder(tiles), KEY);
        for (long i = 0; i < SIZE; i++) {
            log.append(Entry.of(Kind.DECISION_REVIEWED).with("number", i).body(Instant.EPOCH));
            if (i % 3_000 == 0) {
                log.publish(next -> {});
            }
        }
        log.publish(next -> {});
    }

    @Test
    void a_journal_of_ten_thousand_entries_holds() throws Exception {
        assertThat(verify()).isEqualTo(new Outcome(0, SIZE + " entries verified\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "tile/entries/007,     1000, the entries have root",
        "tile/entries/039.p/16,  20, the entries have root",
        "tile/0/007,           1000, tile/8/0/007 is not what the entries give",
        "tile/0/039.p/16,        20, tile/8/0/039.p/16 is not what the entries give",
        "tile/1/000.p/39,        20, tile/8/1/000.p/39 is not what the entries give"
    })
    void one_changed_byte_is_rejected(String path, int place, String reason) throws Exception {
        byte[] bytes = Files.readAllBytes(tiles.resolve(path));
        byte[] changed = bytes.clone();
        changed[place] ^= 1;
        rejects(path, bytes, changed, reason);
    }

    @Test
    void an_edited_size_is_rejected() throws Exception {
        byte[] bytes = Files.readAllBytes(tiles.resolve("checkpoint"));
        String edited = new String(bytes, StandardCharsets.UTF_8).replace("\n10000\n", "\n9999\n");
        rejects("checkpoint", bytes, edited.getBytes(StandardCharsets.UTF_8), "invalid signature");
    }

    private static void rejects(String path, byte[] bytes, byte[] changed, String reason) throws Exception {
        Files.write(tiles.resolve(path), changed);
        try {
            assertThat(verify()).satisfies(outcome -> {
                assertThat(outcome.status()).isEqualTo(1);
                assertThat(outcome.output()).contains(reason);
            });
        } finally {
            Files.write(tiles.resolve(path), bytes);
        }
    }

    private static Outcome verify() throws IOException, InterruptedException {
        return run(new ProcessBuilder(
                verifier.toString(), tiles.toString(), KEY.verifier().toString()));
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return run(new ProcessBuilder(program, "version")).status() == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    private static Outcome run(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("it ended")
                .isTrue();
        return new Outcome(process.exitValue(), output);
    }

    private record Outcome(int status, String output) {}
}
