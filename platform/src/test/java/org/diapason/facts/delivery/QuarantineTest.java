package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a message out, and what is kept of it. */
class QuarantineTest {
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
    void B01_without_a_contract_nothing_comes_in_and_the_bytes_are_kept() throws IOException {
        Path file = goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value()));

        Delivered refused = goodsIn.deliver(file);

        assertThat(refused.status()).isEqualTo(Delivered.Status.QUARANTINED);
        assertThat(GoodsIn.codes(refused)).contains(FindingCode.NO_CONTRACT_CLAUSE);
        assertThat(goodsIn.catalogue.counts().recordings()).isZero();
        assertThat(goodsIn.blobs.get(Sha256.ofFile(file))).hasSameBinaryContentAs(file);
    }

    @Test
    void B02_an_expired_contract_counts_until_its_last_day() {
        goodsIn.withContract(Ern.SENDER, "No machines alone.", "2020-01-01", Optional.of("2026-10-04"));
        Path file = goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value()));
        assertThat(GoodsIn.codes(goodsIn.deliver(file))).contains(FindingCode.NO_CONTRACT_CLAUSE);

        goodsIn.clock.pass(Duration.ofHours(1));
        goodsIn.withContract(Ern.SENDER, "No machines alone.", "2020-01-01", Optional.of("2026-10-05"));

        assertThat(goodsIn.deliver(file).status()).isEqualTo(Delivered.Status.ACCEPTED);
    }

    @Test
    void B03_a_contract_without_the_clause_is_not_enough() {
        goodsIn.withContract(Ern.SENDER, "  ", "2020-01-01", Optional.empty());

        assertThat(GoodsIn.codes(goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value())))))
                .contains(FindingCode.NO_CONTRACT_CLAUSE);
    }

    @Test
    void B04_what_is_quarantined_is_told_once_as_long_as_nothing_changes() {
        Path file = goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value()));
        goodsIn.deliver(file);

        Delivered again = goodsIn.deliver(file);

        assertThat(again.status()).isEqualTo(Delivered.Status.UNCHANGED);
        assertThat(GoodsIn.codes(again)).contains(FindingCode.NO_CONTRACT_CLAUSE);
        assertThat(goodsIn.rows("delivery")).isEqualTo(1);
        assertThat(goodsIn.deliveries.counts()).isEqualTo(new Deliveries.Counts(0, 1));
    }

    @Test
    void B05_a_message_id_used_again_for_other_bytes_is_refused() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value())));

        Delivered other = goodsIn.deliver(goodsIn.put("m2.xml", Ern.ern43("M1", "XWD992600008")));

        assertThat(other.status()).isEqualTo(Delivered.Status.QUARANTINED);
        assertThat(GoodsIn.codes(other)).contains(FindingCode.MESSAGE_ID_REUSED);
        assertThat(goodsIn.catalogue.counts().recordings()).isEqualTo(1);
    }

    @Test
    void B06_a_recording_of_another_supplier_moves_no_money() {
        goodsIn.withContract(Ern.SENDER).withContract("PADPIDA2026010198Y");
        goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value())));

        Delivered other = goodsIn.deliver(goodsIn.put(
                "m2.xml",
                Ern.ern43("M1", LOW_TIDE.value())
                        .replace(Ern.SENDER, "PADPIDA2026010198Y")
                        .replace("Low Tide", "Mine Now")));

        assertThat(other.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(GoodsIn.codes(other)).contains(FindingCode.HELD_BY_ANOTHER_SUPPLIER);
        assertThat(goodsIn.payee(LOW_TIDE, "FR")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
        assertThat(goodsIn.catalogue.findRecording(LOW_TIDE).orElseThrow().title())
                .isEqualTo("Low Tide");
        assertThat(goodsIn.catalogue.listClaims(LOW_TIDE))
                .extracting(Claim::value)
                .contains("Mine Now");
    }

    @Test
    void B07_a_recording_without_an_isrc_goes_by_the_suppliers_own_identifier() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered = goodsIn.deliver(goodsIn.put(
                "m1.xml",
                Ern.ern43("M1", "not an isrc")
                        .replace("</ISRC>", "</ISRC><ProprietaryId Namespace=\"Z\">tape 12</ProprietaryId>")));

        assertThat(GoodsIn.codes(delivered)).contains(FindingCode.ISRC_INVALID);
        assertThat(goodsIn.catalogue.findRecording(new RecordingId(Ern.SENDER + ":tape 12")))
                .isPresent();
    }

    @Test
    void B08_a_recording_without_any_identifier_is_refused_with_its_place() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered =
                goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", "x").replace("<ISRC>x</ISRC>", "")));

        assertThat(delivered.findings())
                .filteredOn(finding -> finding.code() == FindingCode.RECORDING_ID_MISSING)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("/NewReleaseMessage/ResourceList/SoundRecording[1]");
                    assertThat(finding.line()).isEqualTo(18);
                });
    }
}
