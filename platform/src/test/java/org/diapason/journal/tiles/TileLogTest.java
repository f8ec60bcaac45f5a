package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diapason.journal.tiles.Published.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileLogTest {
    @TempDir
    private Path folder;

    @Test
    void A01_an_empty_log_has_the_checkpoint_that_tessera_published() {
        open().publish(next -> {});
        assertThat(folder.resolve("checkpoint")).hasContent("""
                        example.com/log/testdata
                        0
                        47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

                        \u2014 example.com/log/testdata M9e0lhxJACzE1KoUdqKuPa+9p6R7dSW8BlEvrg/noo8FkGg6PbJoRNOcdjqjOq89wVvTA60eubCc4oufo5BvIVEgtQc=
                        """);
    }

    @Test
    void A02_three_entries_make_the_bundle_that_tessera_published() {
        publish(Published.TESSERA_ENTRIES.subList(0, 3));
        assertThat(folder.resolve("tile/entries/000.p/3"))
                .hasBinaryContent(HexFormat.of().parseHex("00036f6e65000374776f00057468726565"));
    }

    @Test
    void A03_fifteen_entries_make_the_log_that_tessera_published_byte_for_byte() throws IOException {
        publish(Published.TESSERA_ENTRIES);
        assertThat(folder.resolve("checkpoint")).hasContent("""
                        example.com/log/testdata
                        15
                        rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=

                        \u2014 example.com/log/testdata M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+CKubMt53MvIt/uEWP6zdkdIQzd/fmwlM/dlPWF74ewI=
                        """);
        StringBuilder leaves = new StringBuilder();
        StringBuilder bundle = new StringBuilder();
        for (String entry : Published.TESSERA_ENTRIES) {
            leaves.append(Hash.ofLeaf(bytes(entry)));
            bundle.append("%04x".formatted(entry.length()))
                    .append(HexFormat.of().formatHex(bytes(entry)));
        }
        assertThat(published())
                .containsOnlyKeys("checkpoint", "tile/0/000.p/15", "tile/entries/000.p/15", "vkey")
                .containsEntry("tile/0/000.p/15", leaves.toString())
                .containsEntry("tile/entries/000.p/15", bundle.toString());
    }

    @Test
    void B01_a_log_that_is_closed_and_opened_again_goes_on_as_if_it_had_not_been(@TempDir Path whole)
            throws IOException {
        TileLog log = TileLog.open(new LogFolder(whole), Published.tessera());
        int written = 0;
        for (int size : new int[] {1, 2, 255, 256, 257, 511, 700, 65_535, 65_536, 65_537, 66_000}) {
            for (TileLog reopened = open(); written < size; written++) {
                reopened.append(entry(written));
                log.append(entry(written));
                if (written == size - 1) {
                    reopened.publish(next -> {});
                }
            }
        }
        log.publish(next -> {});
        assertThat(published()).isEqualTo(published(whole));
        assertThat(published()).containsKeys("tile/2/000.p/1", "tile/1/001.p/1", "tile/1/000", "tile/0/256");
        assertThat(JournalVerifier.verify(
                        new LogFolder(folder), Published.tessera().verifier()))
                .isEqualTo(new Verification(
                        TileLog.findPublished(new LogFolder(folder), key().verifier()), 66_000, 261, List.of()));
    }

    @Test
    void B02_a_full_tile_makes_its_partial_ones_superfluous() throws IOException {
        publish(List.of("first"));
        assertThat(published()).containsKeys("tile/0/000.p/1", "tile/entries/000.p/1");
        TileLog log = open();
        for (int i = 1; i < TilePath.FULL; i++) {
            log.append(entry(i));
        }
        log.publish(next -> {});
        assertThat(published())
                .containsOnlyKeys("checkpoint", "tile/0/000", "tile/1/000.p/1", "tile/entries/000", "vkey");
    }

    @Test
    void B03_without_a_signature_nothing_is_published_and_writing_again_writes_the_same() throws IOException {
        publish(List.of("one"));
        SortedMap<String, String> before = published();
        TileLog log = open();
        log.append(bytes("two"));
        assertThatThrownBy(() -> log.publish(next -> {
                    throw new IllegalStateException("the database went away");
                }))
                .hasMessage("the database went away");
        assertThat(published()).containsAllEntriesOf(before);
        publish(List.of("two"));
        assertThat(TileLog.findPublished(new LogFolder(folder), key().verifier())
                        .orElseThrow()
                        .root()
                        .base64())
                .isEqualTo("T1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=");
    }

    @Test
    void C01_other_entries_in_place_of_written_ones_are_refused() {
        publish(List.of("one"));
        TileLog log = open();
        log.append(bytes("two"));
        new LogFolder(folder).keep("tile/entries/000.p/2", bytes("what a lost database had written"));
        assertThatThrownBy(() -> log.publish(next -> {}))
                .isInstanceOf(FaultyLog.class)
                .hasMessageContaining("tile/entries/000.p/2")
                .hasMessageContaining("other bytes, already published");
    }

    @Test
    void C02_the_log_of_another_key_is_refused() {
        publish(List.of("one"));
        assertThatThrownBy(() -> TileLog.open(new LogFolder(folder), Published.signer(Published.GO_SIGNER)))
                .hasMessageContaining("expected a signature by PeterNeumann+c74f20a3");
    }

    @Test
    void C03_tiles_that_do_not_give_the_root_are_refused() {
        publish(List.of("one", "two"));
        new LogFolder(folder).replace("tile/0/000.p/2", new byte[64]);
        assertThatThrownBy(this::open)
                .hasMessageContaining("expected root T1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=");
    }

    @Test
    void C04_an_entry_that_two_bytes_cannot_measure_is_refused() {
        TileLog log = open();
        log.append(new byte[65_535]);
        assertThatThrownBy(() -> log.append(new byte[65_536])).hasMessageContaining("Put a digest");
        log.publish(next -> {});
        assertThat(new PublishedLog(new LogFolder(folder)).listEntries(0, 1, 1).getFirst())
                .hasSize(65_535);
    }

    @Test
    void C05_a_log_without_a_checkpoint_is_empty() {
        assertThat(TileLog.findPublished(new LogFolder(folder), key().verifier()))
                .isEqualTo(Optional.empty());
        assertThat(open().size()).isZero();
    }

    private void publish(List<String> entries) {
        TileLog log = open();
        entries.forEach(entry -> log.append(bytes(entry)));
        log.publish(next -> {});
    }

    private TileLog open() {
        return TileLog.open(new LogFolder(folder), key());
    }

    private static SigningKey key() {
        return Published.tessera();
    }

    private static byte[] entry(int number) {
        return bytes("entry " + number);
    }

    private SortedMap<String, String> published() throws IOException {
        return published(folder);
    }

    /** The files of a log by path, their bytes in hexadecimal digits. */
    static SortedMap<String, String> published(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
