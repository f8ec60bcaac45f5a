package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a message that is taken in changes, whatever its version and in whatever order it comes. */
class AcceptedDeliveryTest {
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
        assertThat(goodsIn.payee(LOW_TIDE, "FR")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
        assertThat(goodsIn.catalogue.listClaims(LOW_TIDE))
                .extracting(Claim::field, Claim::value)
                .containsExactly(
                        tuple("duration", "PT3M12S"),
                        tuple("payee", Ern.SENDER + "/Korr Records"),
                        tuple("title", "Low Tide"));
    }

    @Test
    void A02_a_message_of_ern_382_pays_a_label_by_territory() {
        goodsIn.withContract(Ern.SENDER);

        Delivered delivered = goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern382("M1", 10)));

        assertThat(delivered)
                .extracting(Delivered::releases, Delivered::recordings, Delivered::artists, Delivered::deals)
                .containsExactly(1, 10, 1, 1);
        RecordingId third = new RecordingId("XWD992600003");
        assertThat(goodsIn.payee(third, "FR")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
        assertThat(goodsIn.payee(third, "CA")).contains(new PayeeId(Ern.SENDER + "/Korr North"));
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
        assertThat(goodsIn.payee(LOW_TIDE, "FR", "2026-10-14")).contains(new PayeeId(Ern.SENDER + "/Korr Records"));
        assertThat(goodsIn.payee(LOW_TIDE, "FR", "2026-10-15")).contains(new PayeeId(Ern.SENDER + "/Ebb Records"));
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
                        .map(day ->
                                goodsIn.payee(LOW_TIDE, "FR", day).orElseThrow().value()))
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
}
