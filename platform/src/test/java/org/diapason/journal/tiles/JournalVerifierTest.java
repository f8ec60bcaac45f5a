package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diapason.journal.tiles.Published.bytes;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalVerifierTest {
    private static final int SIZE = 70_000;

    @TempDir
    private static Path untouched;

    private final AlteredLog log = new AlteredLog(new LogFolder(untouched));

    @BeforeAll
    static void publish() {
        write(untouched, SIZE);
    }

    private static void write(Path folder, int size) {
        TileLog writer = TileLog.open(new LogFolder(folder), Published.tessera());
        for (int i = 0; i < size; i++) {
            writer.append(bytes("entry " + i));
        }
        writer.publish(next -> {});
    }

    @Test
    void an_empty_log_holds(@TempDir Path empty) {
        write(empty, 0);
        assertThat(JournalVerifier.verify(new LogFolder(empty), key()).findings())
                .isEmpty();
    }

    @Test
    void a_log_as_it_was_written_holds() {
        Verification verification = verify();
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.entries()).isEqualTo(SIZE);
        assertThat(verification.tiles()).isEqualTo(274 + 2 + 1);
    }

    @Test
    void a_log_on_a_web_site_holds_and_one_that_is_not_there_has_a_finding(@TempDir Path site) throws IOException {
        write(site, 1_000);
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site, SimpleFileServer.OutputLevel.NONE);
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        try {
            assertThat(JournalVerifier.verify(new LogSite(URI.create(address)), key())
                            .findings())
                    .isEmpty();
            assertThat(JournalVerifier.verify(new LogSite(URI.create(address + "/elsewhere")), key())
                            .findings())
                    .containsExactly(new Finding("checkpoint", "a file", "nothing"));
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> JournalVerifier.verify(new LogSite(URI.create(address)), key()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Could not read " + address + "/checkpoint");
    }

    @Test
    void a_changed_entry_is_found_with_its_number() {
        log.flip("tile/entries/003", 5);
        assertThat(verify().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.where()).isEqualTo("tile/entries/003, entry 768");
            assertThat(finding.expected()).isEqualTo("hash " + Hash.ofLeaf(bytes("entry 768")));
        });
    }

    @Test
    void a_changed_leaf_hash_disagrees_with_the_entry_below_and_the_tile_above() {
        log.flip("tile/0/003", 32);
        assertThat(verify().findings())
                .extracting(Finding::where)
                .containsExactly(
                        "tile/entries/003, entry 769", "tile/1/000, hash 3", "tile/2/000.p/1, hash 0", "checkpoint");
    }

    @ParameterizedTest
    @CsvSource({"tile/1/000, 'tile/1/000, hash 2'", "tile/1/001.p/17, 'tile/1/001.p/17, hash 2'"})
    void a_changed_hash_of_a_higher_tile_is_found_with_its_place(String path, String where) {
        log.flip(path, 64);
        assertThat(verify().findings()).extracting(Finding::where).containsExactly(where);
    }

    @Test
    void a_changed_size_spoils_the_signature() {
        String checkpoint = new String(log.find("checkpoint").orElseThrow(), StandardCharsets.UTF_8);
        log.replace("checkpoint", bytes(checkpoint.replace("\n70000\n", "\n69999\n")));
        assertThat(verify().findings()).extracting(Finding::came).containsExactly("one that does not");
    }

    @Test
    void a_size_that_was_signed_but_does_not_fit_the_tiles_is_found() {
        Checkpoint published =
                TileLog.findPublished(new LogFolder(untouched), key()).orElseThrow();
        sign(new Checkpoint(published.origin(), SIZE - 1, published.root()));
        assertThat(verify().findings())
                .extracting(Finding::where)
                .contains("tile/0/273.p/111", "tile/entries/273.p/111");
    }

    @Test
    void a_root_that_was_signed_but_does_not_fit_the_tiles_is_found() {
        sign(new Checkpoint("example.com/log/testdata", SIZE, Hash.OF_NOTHING));
        assertThat(verify().findings()).extracting(Finding::where).containsExactly("checkpoint");
    }

    @Test
    void a_checkpoint_under_another_origin_is_found() {
        sign(new Checkpoint("example.com/another", 0, Hash.OF_NOTHING));
        assertThat(verify().findings())
                .containsExactly(new Finding("checkpoint", "origin example.com/log/testdata", "example.com/another"));
    }

    @Test
    void missing_bytes_additional_bytes_and_missing_files_are_found() {
        log.replace("tile/0/000", new byte[8191]);
        byte[] bundle = log.find("tile/entries/001").orElseThrow();
        log.replace("tile/entries/001", Arrays.copyOf(bundle, bundle.length + 1));
        log.remove("tile/1/000");
        assertThat(verify().findings())
                .containsExactly(
                        new Finding("tile/0/000", "256 hashes of 32 bytes", "8191 bytes"),
                        new Finding("tile/entries/001", "256 entries and nothing after them", "a longer file"),
                        new Finding("tile/1/000", "a file", "nothing"));
    }

    @Test
    void where_neither_entries_nor_their_tile_are_left_the_verifier_stops() {
        log.remove("tile/0/002");
        log.remove("tile/entries/002");
        Verification verification = verify();
        assertThat(verification.findings())
                .extracting(Finding::where)
                .containsExactly("tile/entries/002", "tile/0/002");
        assertThat(verification.entries()).isEqualTo(512);
    }

    @Test
    void a_log_that_is_all_wrong_is_not_listed_to_the_end() {
        for (int number = 0; number < 100; number++) {
            log.replace("tile/0/%03d".formatted(number), new byte[8192]);
        }
        assertThat(verify().findings()).hasSize(256);
    }

    @Test
    void a_reader_with_an_older_checkpoint_finds_its_partial_tiles_in_the_full_ones() {
        Frontier older = new Frontier();
        for (int i = 0; i < 300; i++) {
            older.append(Hash.ofLeaf(bytes("entry " + i)));
        }
        sign(new Checkpoint("example.com/log/testdata", 300, older.root()));
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void proofs_made_from_tiles_verify_against_the_checkpoint() {
        PublishedLog published = new PublishedLog(log);
        Hash root = TileLog.findPublished(new LogFolder(untouched), key())
                .orElseThrow()
                .root();
        for (long index : new long[] {0, 255, 256, 65_535, 65_536, SIZE - 1}) {
            assertThat(published.proveInclusion(index, SIZE).verifies(Hash.ofLeaf(bytes("entry " + index)), root))
                    .isTrue();
        }
        Frontier older = new Frontier();
        for (int i = 0; i < 66_000; i++) {
            older.append(Hash.ofLeaf(bytes("entry " + i)));
        }
        assertThat(published.proveConsistency(66_000, SIZE).verifies(older.root(), root))
                .isTrue();
    }

    @Test
    void entries_are_listed_across_bundles() {
        List<byte[]> entries = new PublishedLog(log).listEntries(254, 515, SIZE);
        assertThat(entries).hasSize(261);
        assertThat(entries.getFirst()).isEqualTo(bytes("entry 254"));
        assertThat(entries.getLast()).isEqualTo(bytes("entry 514"));
    }

    @Test
    void the_log_names_its_own_key() {
        assertThat(new PublishedLog(log).findKey()).contains(key());
    }

    private Verification verify() {
        return JournalVerifier.verify(log, key());
    }

    private void sign(Checkpoint checkpoint) {
        log.replace("checkpoint", bytes(checkpoint.signedBy(Published.tessera()).toString()));
    }

    private static VerifierKey key() {
        return VerifierKey.parse(Published.TESSERA_VERIFIER);
    }
}
