package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.facts.SettableClock;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Staff;
import org.diapason.facts.people.StaffRole;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release on the page of an artist whom another supplier brought waits for a person to look. */
class ProfilesTest {
    private static final SupplierId FIRST = new SupplierId("PADPIDA2026010160A");
    private static final SupplierId SECOND = new SupplierId("PADPIDA2026010161B");
    private static final ArtistId ARTIST = ArtistId.ofIsni("0000 0001 2345 6789");
    private static final PersonId ANA = new PersonId("ana");

    private final SettableClock clock = new SettableClock("2026-11-01T10:00:00Z");
    private TestDatabase database;
    private Catalogue catalogue;
    private Profiles profiles;

    @BeforeEach
    void two_suppliers_deliver_for_one_artist() {
        database = TestDatabase.fresh();
        catalogue = new Catalogue(database.as(Role.OFFICE), clock);
        profiles = new Profiles(database.as(Role.OFFICE), clock);
        new Staff(database.as(Role.OFFICE), database.as(Role.DESK), clock)
                .enter(ANA, "Ana", "x", Set.of(StaffRole.CATALOGUE));
        deliver(FIRST, "XWP012600001");
        clock.pass(Duration.ofDays(1));
        deliver(SECOND, "XWP012600002");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void deliver(SupplierId supplier, String recording) {
        Arrival.Recording one = new Arrival.Recording(
                new RecordingId(recording),
                "Low Tide",
                List.of(ARTIST),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                AiDeclaration.NOT_DECLARED);
        catalogue.accept(new Arrival(
                supplier,
                Optional.empty(),
                new Arrival.Origin(supplier.value(), recording, Trust.SUPPLIER, clock.instant()),
                List.of(new Arrival.Artist(ARTIST, "Ondra Vey")),
                List.of(one),
                List.of()));
    }

    private List<Boolean> own() {
        return catalogue.listPresence(clock.instant()).stream()
                .map(Catalogue.Presence::ownProfile)
                .toList();
    }

    @Test
    void the_second_suppliers_recordings_wait_and_the_firsts_do_not() {
        assertThat(own()).containsExactly(true, false);
        assertThat(profiles.listWaiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.name()).isEqualTo("Ondra Vey");
            assertThat(waiting.first()).isEqualTo(FIRST);
            assertThat(waiting.supplier()).isEqualTo(SECOND);
            assertThat(waiting.recordings()).isEqualTo(1);
        });
    }

    @Test
    void a_person_who_finds_the_same_artist_ends_the_wait() {
        profiles.check(ARTIST, SECOND, true, "The label told us on the phone.", ANA);

        assertThat(profiles.listWaiting()).isEmpty();
        assertThat(own()).containsExactly(true, true);
    }

    @Test
    void a_person_who_finds_somebody_else_keeps_it_from_being_recommended() {
        profiles.check(ARTIST, SECOND, false, "She has been dead for ten years.", ANA);

        assertThat(profiles.listWaiting()).isEmpty();
        assertThat(own()).containsExactly(true, false);
    }

    @Test
    void what_an_artist_says_is_kept() {
        profiles.report(new RecordingId("XWP012600002"), "That is not my voice.");

        assertThat(profiles.listUnseenReports())
                .extracting(Profiles.Report::recording, Profiles.Report::words)
                .containsExactly(tuple(new RecordingId("XWP012600002"), "That is not my voice."));
    }

    @Test
    void a_report_that_nobody_looks_at_within_a_day_is_late_and_stays_so() {
        profiles.report(new RecordingId("XWP012600002"), "That is not my voice.");
        profiles.report(new RecordingId("XWP012600001"), "Nor is that.");
        profiles.look(profiles.listUnseenReports().getFirst(), true, "Her label confirmed it.", ANA);
        Profiles.Looks inTime = profiles.looks();
        clock.pass(Duration.ofHours(25));

        assertThat(inTime).isEqualTo(new Profiles.Looks(2, 0));
        assertThat(profiles.looks()).isEqualTo(new Profiles.Looks(2, 1));
        profiles.look(profiles.listUnseenReports().getFirst(), false, "It is on her own page.", ANA);
        assertThat(profiles.looks()).isEqualTo(new Profiles.Looks(2, 1));
        assertThat(profiles.listUnseenReports()).isEmpty();
    }

    @Test
    void a_second_supplier_does_not_change_what_the_artist_is_called() {
        catalogue.accept(new Arrival(
                SECOND,
                Optional.empty(),
                new Arrival.Origin(SECOND.value(), "a later message", Trust.SUPPLIER, clock.instant()),
                List.of(new Arrival.Artist(ARTIST, "Somebody Else")),
                List.of(),
                List.of()));

        assertThat(new Artists(database.as(Role.OFFICE)).find(ARTIST).orElseThrow())
                .satisfies(artist -> assertThat(artist.name()).isEqualTo("Ondra Vey"))
                .satisfies(artist -> assertThat(artist.claims())
                        .extracting(Claim::value, Claim::trust)
                        .contains(tuple("Somebody Else", Trust.STRANGER)));
    }

    @Test
    void an_artist_whom_nothing_supports_is_not_established() {
        assertThat(catalogue.listPresence(clock.instant()))
                .extracting(Catalogue.Presence::established)
                .containsExactly(true, true);
        database.plant("update recording_artist set artist_id = 'nobody' where recording_id = 'XWP012600002'");

        assertThat(catalogue.listPresence(clock.instant()))
                .extracting(Catalogue.Presence::established)
                .containsExactly(true, false);
    }
}
