package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diapason.journal.tiles.Published.bytes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
    private static final String TEXT = """
            c2sp.org/tlog-proof@v1
            extra dGhyZWU=
            index 2
            zxt9BKQQjmOVs3Mi8P4fYRhFZ0p4FvvPlWPlc9TXgnM=
            T1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=
            """;

    @TempDir
    private Path folder;

    private PublishedLog log;
    private SignedNote checkpoint;

    @BeforeEach
    void publish() {
        TileLog writer = TileLog.open(new LogFolder(folder), Published.tessera());
        Published.TESSERA_ENTRIES.forEach(entry -> writer.append(bytes(entry)));
        writer.publish(next -> {});
        log = new PublishedLog(new LogFolder(folder));
        checkpoint = log.findCheckpoint().orElseThrow();
    }

    @Test
    void a_receipt_survives_its_file_and_verifies_with_the_key_alone() {
        Receipt receipt = receipt();
        assertThat(receipt.text())
                .startsWith("c2sp.org/tlog-proof@v1\nextra dGhyZWU=\nindex 2\n")
                .endsWith("\n\n" + checkpoint);
        assertThat(Receipt.parse(receipt.text())).isEqualTo(receipt);
        assertThat(receipt.findFault(key())).isEmpty();
    }

    @Test
    void a_receipt_for_another_entry_does_not_hold() {
        assertThat(new Receipt("four", receipt().proof(), checkpoint).findFault(key()))
                .map(Finding::came)
                .contains("hashes that lead elsewhere");
    }

    @Test
    void a_receipt_of_another_log_does_not_hold() {
        assertThat(receipt().findFault(VerifierKey.parse(Published.GO_VERIFIER)))
                .map(Finding::expected)
                .contains("a signature by PeterNeumann+c74f20a3");
    }

    @Test
    void no_byte_of_a_receipt_can_change() {
        byte[] bytes = bytes(receipt().text());
        for (int place = 0; place < bytes.length; place++) {
            for (int bit = 0; bit < 7; bit++) {
                byte[] changed = bytes.clone();
                changed[place] ^= (byte) (1 << bit);
                assertThat(holds(new String(changed, StandardCharsets.UTF_8)))
                        .as("byte %d, bit %d", place, bit)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1\nextra dGhyZWU=\nindex 2\n",
                "c2sp.org/tlog-proof@v1\nindex 2\nindex 2\n\n",
                "c2sp.org/tlog-proof@v1\nextra dGhyZWU=\nindex 15\n\n",
                "c2sp.org/tlog-proof@v1\nextra dGhyZWU=\nindex 02\n\n",
                "c2sp.org/tlog-proof@v1\nextra dGhyZWU=\nindex 2\nnot a hash\n\n",
                "c2sp.org/tlog-proof@v1\nextra !\nindex 2\n\n"
            })
    void what_is_no_receipt_is_refused(String beginning) {
        assertThatThrownBy(() -> Receipt.parse(beginning + checkpoint))
                .isInstanceOf(FaultyLog.class)
                .hasMessageStartingWith("receipt: expected ");
    }

    private boolean holds(String text) {
        try {
            return Receipt.parse(text).findFault(key()).isEmpty();
        } catch (FaultyLog fault) {
            return false;
        }
    }

    private Receipt receipt() {
        return new Receipt("three", log.proveInclusion(2, 15), checkpoint);
    }

    private static VerifierKey key() {
        return VerifierKey.parse(Published.TESSERA_VERIFIER);
    }
}
