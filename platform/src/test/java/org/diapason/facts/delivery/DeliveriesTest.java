package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

class DeliveriesTest {
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
    void A01_a_message_of_ern_43_is_in_the_catalogue() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered = goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", "xw-d99-26-00007")));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(delivered)
                .extracting(Delivered::standard, Delivered::version, Delivered::messageType, Delivered::messageId)
                .containsExactly("ern", "4.3", "NewReleaseMessage", "M1");
        Recording recording = goodsIn.catalogue.findRecording(LOW_TIDE).orElseThrow();
        assertThat(recording.title()).isEqualTo("Low Tide");
        assertThat(recording.artist()).isEqualTo("Ondra Vey");
        assertThat(recording.duration()).contains(Duration.ofSeconds(192));
        assertThat(recording.release())
                .hasValueSatisfying(release -> assertThat(release.value()).isEqualTo("2000000000015"));
        assertThat(payee(LOW_TIDE, "FR")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
        assertThat(goodsIn.catalogue.listClaims(LOW_TIDE))
                .extracting(Claim::field, Claim::value)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("duration", "PT3M12S"),
                        org.assertj.core.api.Assertions.tuple("payee", Ern.SENDER + "/Korr Records"),
                        org.assertj.core.api.Assertions.tuple("title", "Low Tide"));
    }

    @Test
    void A02_a_message_of_ern_382_pays_a_label_by_territory() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered = goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern382("M1", 10)));

        assertThat(delivered)
                .extracting(Delivered::releases, Delivered::recordings, Delivered::artists, Delivered::deals)
                .containsExactly(1, 10, 1, 1);
        RecordingId third = new RecordingId("XWD992600003");
        assertThat(payee(third, "FR")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
        assertThat(payee(third, "CA")).contains(new PayeeId(Ern.SENDER + "/Korr North"));
        assertThat(goodsIn.catalogue.findRecording(third).orElseThrow().artist())
                .isEqualTo("Ondra Vey");
        assertThat(goodsIn.deliveries.listBatches()).singleElement().satisfies(batch -> {
            assertThat(batch.day()).isEqualTo(LocalDate.parse("2026-11-01"));
            assertThat(batch.recordings()).hasSize(10);
        });
    }

    @Test
    void A03_the_same_bytes_again_change_nothing() {
        goodsIn.withContract(Ern.SENDER);
        Path file = goodsIn.put("m1.xml", Ern.ern382("M1", 3));
        goodsIn.deliver(file);
        long claims = goodsIn.rows("claim");

        Delivered again = goodsIn.deliver(file);

        assertThat(again.status()).isEqualTo(Delivered.Status.UNCHANGED);
        assertThat(again.recordings()).isEqualTo(3);
        assertThat(goodsIn.rows("delivery")).isEqualTo(1);
        assertThat(goodsIn.rows("claim")).isEqualTo(claims);
    }

    @Test
    void A04_an_update_counts_from_its_day() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value())));
        goodsIn.clock.pass(Duration.ofDays(1));

        deliverOn("2026-10-15", "High Tide", "Ebb Records");

        assertThat(goodsIn.catalogue.findRecording(LOW_TIDE).orElseThrow().title())
                .isEqualTo("High Tide");
        assertThat(payee(LOW_TIDE, "FR", "2026-10-14")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
        assertThat(payee(LOW_TIDE, "FR", "2026-10-15")).contains(new PayeeId(Ern.SENDER + "/Ebb Records"));
    }

    @Test
    void A07_messages_count_by_their_own_dates_in_whatever_order_they_come() {
        goodsIn.withContract(Ern.SENDER);

        deliverOn("2026-10-15", "High Tide", "Ebb Records");
        deliverOn("2026-10-05", "Low Tide", "Korr Records");
        deliverOn("2026-10-20", "High Tide", "Ebb Records");
        deliverOn("2026-10-10", "Mid Tide", "Korr Records");
        deliverOn("2026-10-17", "Dead Calm", "Gale Records");

        assertThat(goodsIn.catalogue.findRecording(LOW_TIDE).orElseThrow().title())
                .isEqualTo("High Tide");
        assertThat(Stream.of("2026-10-01", "2026-10-14", "2026-10-15", "2026-10-17", "2026-10-19", "2026-10-20")
                        .map(day -> payee(LOW_TIDE, "FR", day).orElseThrow().value()))
                .containsExactly(
                        Ern.SENDER + "/Korr Records",
                        Ern.SENDER + "/Korr Records",
                        Ern.SENDER + "/Ebb Records",
                        Ern.SENDER + "/Gale Records",
                        Ern.SENDER + "/Gale Records",
                        Ern.SENDER + "/Ebb Records");
    }

    private void deliverOn(String day, String title, String label) {
        goodsIn.clock.pass(Duration.ofHours(1));
        Delivered delivered = goodsIn.deliver(goodsIn.put(
                "m" + day + ".xml",
                Ern.ern43("M" + day, LOW_TIDE.value())
                        .replace("2026-10-05T", day + "T")
                        .replace("<DisplayTitleText>Low Tide", "<DisplayTitleText>" + title)
                        .replace("Korr Records</FullName>", label + "</FullName>")));
        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
    }

    @Test
    void A05_a_purge_is_recorded_and_has_no_effect_yet() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern382("M1", 2)));

        Delivered purge = goodsIn.deliver(goodsIn.put("m2.xml", Ern.purge382("M2")));

        assertThat(purge.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(purge.messageType()).isEqualTo("PurgeReleaseMessage");
        assertThat(goodsIn.rows("delivery_purge")).isEqualTo(1);
        assertThat(goodsIn.catalogue.counts().recordings()).isEqualTo(2);
    }

    @Test
    void A06_a_take_down_is_recorded_with_its_deal() {
        goodsIn.withContract(Ern.SENDER);

        goodsIn.deliver(goodsIn.put(
                "m1.xml",
                Ern.ern382("M1", 1).replaceFirst("(?s)<CommercialModelType>.*</Usage>", "<TakeDown>true</TakeDown>")));

        assertThat(goodsIn.database
                        .owner()
                        .sql("select take_down from delivery_deal")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void B01_without_a_contract_nothing_comes_in_and_the_bytes_are_kept() throws IOException {
        Path file = goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value()));

        Delivered refused = goodsIn.deliver(file);

        assertThat(refused.status()).isEqualTo(Delivered.Status.QUARANTINED);
        assertThat(codes(refused)).contains(FindingCode.NO_CONTRACT_CLAUSE);
        assertThat(goodsIn.catalogue.counts().recordings()).isZero();
        assertThat(goodsIn.blobs.get(Sha256.ofFile(file))).hasSameBinaryContentAs(file);
    }

    @Test
    void B02_an_expired_contract_counts_until_its_last_day() {
        goodsIn.withContract(Ern.SENDER, "No machines alone.", "2020-01-01", Optional.of("2026-10-04"));
        Path file = goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value()));
        assertThat(codes(goodsIn.deliver(file))).contains(FindingCode.NO_CONTRACT_CLAUSE);

        goodsIn.clock.pass(Duration.ofHours(1));
        goodsIn.withContract(Ern.SENDER, "No machines alone.", "2020-01-01", Optional.of("2026-10-05"));

        assertThat(goodsIn.deliver(file).status()).isEqualTo(Delivered.Status.ACCEPTED);
    }

    @Test
    void B03_a_contract_without_the_clause_is_not_enough() {
        goodsIn.withContract(Ern.SENDER, "  ", "2020-01-01", Optional.empty());

        assertThat(codes(goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value())))))
                .contains(FindingCode.NO_CONTRACT_CLAUSE);
    }

    @Test
    void B04_what_is_quarantined_is_told_once_as_long_as_nothing_changes() {
        Path file = goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value()));
        goodsIn.deliver(file);

        Delivered again = goodsIn.deliver(file);

        assertThat(again.status()).isEqualTo(Delivered.Status.UNCHANGED);
        assertThat(codes(again)).contains(FindingCode.NO_CONTRACT_CLAUSE);
        assertThat(goodsIn.rows("delivery")).isEqualTo(1);
        assertThat(goodsIn.deliveries.counts()).isEqualTo(new Deliveries.Counts(0, 1));
    }

    @Test
    void B05_a_message_id_used_again_for_other_bytes_is_refused() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", LOW_TIDE.value())));

        Delivered other = goodsIn.deliver(goodsIn.put("m2.xml", Ern.ern43("M1", "XWD992600008")));

        assertThat(other.status()).isEqualTo(Delivered.Status.QUARANTINED);
        assertThat(codes(other)).contains(FindingCode.MESSAGE_ID_REUSED);
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
        assertThat(codes(other)).contains(FindingCode.HELD_BY_ANOTHER_SUPPLIER);
        assertThat(payee(LOW_TIDE, "FR")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
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

        assertThat(codes(delivered)).contains(FindingCode.ISRC_INVALID);
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
        assertThat(codes(delivered)).containsExactly(FindingCode.FILE_MISSING);
    }

    @Test
    void C03_a_hash_that_lies_quarantines_and_the_right_one_does_not() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("d/resources/XWD992600007.wav", "abc".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String lie = withHash("MD5", "00000000000000000000000000000000");
        String truth = withHash("MD5", "900150983CD24FB0D6963F7D28E17F72");

        assertThat(codes(goodsIn.deliver(goodsIn.put("d/m1.xml", lie)))).containsExactly(FindingCode.HASH_MISMATCH);
        assertThat(goodsIn.deliver(goodsIn.put("d/m2.xml", truth)).findings()).isEmpty();
    }

    @Test
    void C04_a_hash_of_an_unknown_kind_is_not_compared_and_says_so() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("d/resources/XWD992600007.wav", new byte[] {1});

        Delivered delivered = goodsIn.deliver(goodsIn.put("d/m1.xml", withHash("Tiger", "00")));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(codes(delivered)).containsExactly(FindingCode.HASH_ALGORITHM_UNKNOWN);
    }

    @Test
    void C05_a_file_outside_the_delivery_is_refused() {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("secret.wav", new byte[] {1});

        Delivered delivered = goodsIn.deliver(goodsIn.put(
                "d/m1.xml", Ern.ern43("M1", LOW_TIDE.value()).replace("resources/XWD992600007.wav", "../secret.wav")));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.QUARANTINED);
        assertThat(codes(delivered)).containsExactly(FindingCode.FILE_OUTSIDE_DELIVERY);
    }

    @Test
    void C06_a_link_that_leads_out_of_the_delivery_is_refused() throws IOException {
        goodsIn.withContract(Ern.SENDER);
        Path secret = goodsIn.put("secret.wav", new byte[] {1});
        Path message = goodsIn.put("d/m1.xml", Ern.ern43("M1", LOW_TIDE.value()));
        Files.createDirectories(folder.resolve("in/d/resources"));
        Files.createSymbolicLink(folder.resolve("in/d/resources/XWD992600007.wav"), secret);

        assertThat(codes(goodsIn.deliver(message))).containsExactly(FindingCode.FILE_OUTSIDE_DELIVERY);
    }

    @Test
    void C07_whether_a_file_outside_exists_is_not_told() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered = goodsIn.deliver(goodsIn.put(
                "d/m1.xml", Ern.ern43("M1", LOW_TIDE.value()).replace("resources/XWD992600007.wav", "../nothing.wav")));

        assertThat(codes(delivered)).containsExactly(FindingCode.FILE_OUTSIDE_DELIVERY);
    }

    @Test
    void D01_what_fails_before_the_commit_leaves_nothing_and_comes_in_the_next_time() {
        goodsIn.withContract(Ern.SENDER);
        Path file = goodsIn.put("m1.xml", Ern.ern382("M1", 5));
        goodsIn.database.plant(
                "alter table delivery_deal add constraint planted check (release_id = 'none') not valid");

        assertThatThrownBy(() -> goodsIn.deliver(file)).isInstanceOf(DataAccessException.class);
        assertThat(goodsIn.rows("delivery")).isZero();
        assertThat(goodsIn.catalogue.counts().recordings()).isZero();
        assertThat(goodsIn.rows("recording_payee")).isZero();

        goodsIn.database.plant("alter table delivery_deal drop constraint planted");
        assertThat(goodsIn.deliver(file).status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(goodsIn.catalogue.counts().recordings()).isEqualTo(5);
    }

    @Test
    void D02_a_folder_is_walked_in_order_and_a_bad_file_stops_nothing() throws IOException {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("b/m2.XML", Ern.ern382("M2", 1));
        goodsIn.put("a/m1.xml", "no xml at all");
        goodsIn.put("a/readme.txt", "hello");
        Files.createDirectories(folder.resolve("empty"));

        List<Delivered> delivered = goodsIn.deliveries.deliver(
                folder.resolve("in"), folder.resolve("empty"), folder.resolve("nowhere.xml"));

        assertThat(delivered)
                .extracting(Delivered::status)
                .containsExactly(
                        Delivered.Status.QUARANTINED,
                        Delivered.Status.ACCEPTED,
                        Delivered.Status.QUARANTINED,
                        Delivered.Status.QUARANTINED);
        assertThat(delivered)
                .flatExtracting(DeliveriesTest::codes)
                .containsExactly(FindingCode.MALFORMED_XML, FindingCode.NO_MESSAGE, FindingCode.FILE_UNREADABLE);
    }

    @Test
    void D03_a_line_of_json_has_the_fields_in_their_order() {
        Delivered delivered = goodsIn.deliver(goodsIn.put("m1.xml", "<a/>"));

        assertThat(delivered.toJson().replace(folder.toString(), "FOLDER")).isEqualTo("""
                {"path":"FOLDER/in/m1.xml","status":"quarantined","standard":"","version":"","message_type":"a",\
                "message_id":"","releases":0,"recordings":0,"artists":0,"deals":0,"findings":[\
                {"code":"unsupported-standard","severity":"error","path":"/a","line":1,"message":"Expected a \
                NewReleaseMessage or PurgeReleaseMessage of ERN 3 or 4, found a without namespace. It is kept and waits \
                for a version of Diapason that reads it."}]}""");
    }

    private static String withHash(String algorithm, String hash) {
        return Ern.ern43("M" + hash, LOW_TIDE.value())
                .replace(
                        "</URI>",
                        "</URI><HashSum><Algorithm>" + algorithm + "</Algorithm><HashSumValue>" + hash
                                + "</HashSumValue></HashSum>");
    }

    private Optional<PayeeId> payee(RecordingId recording, String territory) {
        return payee(recording, territory, "2026-10-20");
    }

    private Optional<PayeeId> payee(RecordingId recording, String territory, String day) {
        return goodsIn.catalogue.findPayee(recording, territory, LocalDate.parse(day), goodsIn.clock.instant());
    }

    private static List<FindingCode> codes(Delivered delivered) {
        return delivered.findings().stream().map(Finding::code).toList();
    }
}
