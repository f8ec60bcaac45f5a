package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diapason.journal.tiles.Published.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a stranger publishes is read or refused with a finding; nothing else ever happens. */
class HostileFilesTest {
    private static final String NOTE = new Checkpoint("example.com/log/testdata", 3, Hash.OF_NOTHING)
            .signedBy(Published.tessera())
            .toString();
    private static final String RECEIPT =
            "c2sp.org/tlog-proof@v1\nextra dGhyZWU=\nindex 2\n" + Hash.OF_NOTHING.base64() + "\n\n" + NOTE;
    private static final List<Reader> READERS = List.of(
            new Reader(NOTE, bytes -> SignedNote.parse("note", bytes)),
            new Reader(NOTE, bytes -> Checkpoint.parse(text(bytes))),
            new Reader(RECEIPT, bytes -> Receipt.parse(text(bytes))),
            new Reader(Published.TESSERA_VERIFIER, bytes -> VerifierKey.parse(text(bytes))),
            new Reader("\0\3one\0\3two", bytes -> EntryBundle.decode("bundle", bytes, 2)));

    private record Reader(String good, Consumer<byte[]> read) {}

    @Property(tries = 500, seed = "2026")
    void bytes_from_nowhere_are_refused_with_a_finding(@ForAll @Size(max = 300) byte[] noise) {
        for (Reader reader : READERS) {
            assertReadOrRefused(reader, noise);
        }
    }

    @Property(tries = 2_000, seed = "2026")
    void a_good_file_with_a_part_replaced_or_cut_off_is_read_or_refused(
            @ForAll @Size(max = 4) byte[] noise,
            @ForAll @IntRange(max = 600) int place,
            @ForAll @IntRange(max = 600) int length) {
        for (Reader reader : READERS) {
            byte[] file = bytes(reader.good);
            byte[] cut = Arrays.copyOf(file, Math.min(file.length, length));
            System.arraycopy(
                    noise, 0, file, place % file.length, Math.min(noise.length, file.length - place % file.length));
            assertReadOrRefused(reader, file);
            assertReadOrRefused(reader, cut);
        }
    }

    private static void assertReadOrRefused(Reader reader, byte[] file) {
        try {
            reader.read.accept(file);
        } catch (FaultyLog refused) {
            assertThat(refused.finding().expected()).isNotEmpty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
