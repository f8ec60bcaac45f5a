package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;
import org.diapason.facts.delivery.Availability.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deals, their ends, take-downs and purges do to what may be played where. */
class AvailabilityTest {
    private static final ReleaseId HARBOUR = new ReleaseId("2000000000022");
    private static final String STRANGER = "PADPIDA2026010198Y";

    @TempDir
    Path folder;

    private GoodsIn goodsIn;

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder).withContract(Ern.SENDER).withContract(STRANGER);
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    private void deliver(String day, String message) {
        String sent =
                message.replaceFirst("<MessageCreatedDateTime>[^<]*", "<MessageCreatedDateTime>" + day + "T08:00:00Z");
        assertThat(goodsIn.deliver(goodsIn.put("m" + day + ".xml", sent)).status())
                .isEqualTo(Delivered.Status.ACCEPTED);
    }

    private static String offered(String id) {
        return Ern.ern382(id, 1);
    }

    private static String withTerms(String id, String terms) {
        return offered(id).replaceFirst("(?s)<CommercialModelType>.*</ValidityPeriod>", terms);
    }

    private State on(String day) {
        return on(day, "FR");
    }

    private State on(String day, String territory) {
        return goodsIn.deals
                .availability(HARBOUR, territory, LocalDate.parse(day))
                .state();
    }

    @Test
    void A01_a_deal_begins_on_its_day_and_before_the_message_nothing_is_said() {
        deliver("2026-09-20", offered("M1"));

        assertThat(on("2026-09-19")).isEqualTo(State.NOT_SAID);
        assertThat(on("2026-09-30")).isEqualTo(State.NOT_YET);
        assertThat(on("2026-10-01")).isEqualTo(State.OFFERED);
        assertThat(goodsIn.deals
                        .availability(new RecordingId("XWD992600001"), "FR", LocalDate.parse("2026-10-01"))
                        .state())
                .isEqualTo(State.OFFERED);
    }

    @Test
    void A02_a_deal_ends_after_its_last_day() {
        deliver("2026-09-20", offered("M1"));
        deliver("2026-10-05", offered("M2").replace("</StartDate>", "</StartDate><EndDate>2026-10-10</EndDate>"));

        assertThat(on("2026-10-10")).isEqualTo(State.OFFERED);
        assertThat(on("2026-10-11")).isEqualTo(State.DEAL_ENDED);
        assertThat(goodsIn.deals
                        .availability(HARBOUR, "FR", LocalDate.parse("2026-12-01"))
                        .since())
                .contains(LocalDate.parse("2026-10-11"));
    }

    @Test
    void A03_a_take_down_holds_in_its_territory_and_an_update_brings_the_release_back() {
        deliver("2026-09-20", offered("M1"));
        deliver("2026-10-05", withTerms("M2", "<TakeDown>true</TakeDown><TerritoryCode>FR</TerritoryCode>"));
        deliver("2026-10-12", offered("M3"));

        assertThat(on("2026-10-04")).isEqualTo(State.OFFERED);
        assertThat(on("2026-10-05")).isEqualTo(State.TAKEN_DOWN);
        assertThat(on("2026-10-05", "CA")).isEqualTo(State.NOT_HERE);
        assertThat(on("2026-10-12")).isEqualTo(State.OFFERED);
    }

    @Test
    void A04_a_deal_leaves_out_the_territories_it_excludes() {
        deliver(
                "2026-09-20",
                withTerms(
                        "M1",
                        "<CommercialModelType>SubscriptionModel</CommercialModelType>"
                                + "<ExcludedTerritoryCode>CA</ExcludedTerritoryCode>"));

        assertThat(on("2026-10-01")).isEqualTo(State.OFFERED);
        assertThat(on("2026-10-01", "CA")).isEqualTo(State.NOT_HERE);
    }

    @Test
    void A05_a_purge_takes_the_release_back_and_its_recordings_stay_facts() {
        deliver("2026-09-20", offered("M1"));
        deliver("2026-10-20", Ern.purge382("M2"));

        assertThat(on("2026-10-19")).isEqualTo(State.OFFERED);
        assertThat(on("2026-10-20")).isEqualTo(State.PURGED);
        assertThat(goodsIn.catalogue.findRecording(new RecordingId("XWD992600001")))
                .isPresent();
    }

    @Test
    void B01_a_late_message_does_not_undo_what_a_later_one_said() {
        deliver("2026-10-05", withTerms("M2", "<TakeDown>true</TakeDown>"));
        deliver("2026-09-20", offered("M1"));

        assertThat(on("2026-10-06")).isEqualTo(State.TAKEN_DOWN);
    }

    @Test
    void B02_a_message_without_deals_changes_none() {
        deliver("2026-09-20", offered("M1"));
        deliver("2026-10-05", offered("M2").replaceFirst("(?s)<DealList>.*</DealList>", ""));

        assertThat(on("2026-10-06")).isEqualTo(State.OFFERED);
    }

    @Test
    void B03_nobody_takes_down_what_another_supplier_holds() {
        deliver("2026-09-20", offered("M1"));
        deliver("2026-10-05", Ern.purge382("M1").replace(Ern.SENDER, STRANGER));

        assertThat(on("2026-10-06")).isEqualTo(State.OFFERED);
    }
}
