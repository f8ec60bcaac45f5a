package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside a message: their hashes, and their place. */
class ResourcesTest {
    private static final RecordingId LOW_TIDE = new RecordingId("XWD992600007");

    @TempDir
    Path folder;

    private GoodsIn goodsIn;

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder);
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    @Test
    void C01_sound_beside_the_message_is_referenced_with_its_digest() throws IOException {
        goodsIn.withContract(Ern.SENDER);
        byte[] sound = {1, 2, 3};
        Path audio = goodsIn.put("d/resources/XWD992600007.wav", sound);

        Delivered delivered = goodsIn.deliver(goodsIn.put("d/m1.xml", Ern.ern43("M1", LOW_TIDE.value())));

        assertThat(delivered.findings()).isEmpty();
        var reference =
                goodsIn.catalogue.findRecording(LOW_TIDE).orElseThrow().audio().orElseThrow();
        assertThat(reference.location()).isEqualTo(audio.toRealPath().toString());
        assertThat(reference.digest()).contains(Sha256.of(sound));
    }

    @Test
    void C02_missing_sound_is_a_finding_and_not_a_refusal() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered = goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value())));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(GoodsIn.codes(delivered)).containsExactly(FindingCode.FILE_MISSING);
    }

    @Test
    void C03_a_hash_that_lies_quarantines_and_the_right_one_does_not() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("d/resources/XWD992600007.wav", "abc".getBytes(StandardCharsets.UTF_8));
        String lie = withHash("MD5", "00000000000000000000000000000000");
        String truth = withHash("MD5", "900150983CD24FB0D6963F7D28E17F72");

        assertThat(GoodsIn.codes(goodsIn.deliver(goodsIn.put("d/m1.xml", lie))))
                .containsExactly(FindingCode.HASH_MISMATCH);
        assertThat(goodsIn.deliver(goodsIn.put("d/m2.xml", truth)).findings()).isEmpty();
    }

    @Test
    void C04_a_hash_of_an_unknown_kind_is_not_compared_and_says_so() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("d/resources/XWD992600007.wav", new byte[] {1});

        Delivered delivered = goodsIn.deliver(goodsIn.put("d/m1.xml", withHash("Tiger", "00")));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(GoodsIn.codes(delivered)).containsExactly(FindingCode.HASH_ALGORITHM_UNKNOWN);
    }

    @Test
    void C05_a_file_outside_the_delivery_is_refused() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("secret.wav", new byte[] {1});

        Delivered delivered = goodsIn.deliver(goodsIn.put(
                "d/m1.xml", Ern.ern43("M1", LOW_TIDE.value()).replace("resources/XWD992600007.wav", "../secret.wav")));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.QUARANTINED);
        assertThat(GoodsIn.codes(delivered)).containsExactly(FindingCode.FILE_OUTSIDE_DELIVERY);
    }

    @Test
    void C06_a_link_that_leads_out_of_the_delivery_is_refused() throws IOException {
        goodsIn.withContract(Ern.SENDER);
        Path secret = goodsIn.put("secret.wav", new byte[] {1});
        Path message = goodsIn.put("d/m1.xml", Ern.ern43("M1", LOW_TIDE.value()));
        Files.createDirectories(folder.resolve("in/d/resources"));
        Files.createSymbolicLink(folder.resolve("in/d/resources/XWD992600007.wav"), secret);

        assertThat(GoodsIn.codes(goodsIn.deliver(message))).containsExactly(FindingCode.FILE_OUTSIDE_DELIVERY);
    }

    @Test
    void C07_whether_a_file_outside_exists_is_not_told() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered = goodsIn.deliver(goodsIn.put(
                "d/m1.xml", Ern.ern43("M1", LOW_TIDE.value()).replace("resources/XWD992600007.wav", "../nothing.wav")));

        assertThat(GoodsIn.codes(delivered)).containsExactly(FindingCode.FILE_OUTSIDE_DELIVERY);
    }

    private static String withHash(String algorithm, String hash) {
        return Ern.ern43("M" + hash, LOW_TIDE.value())
                .replace(
                        "</URI>",
                        "</URI><HashSum><Algorithm>" + algorithm + "</Algorithm><HashSumValue>" + hash
                                + "</HashSumValue></HashSum>");
    }
}
