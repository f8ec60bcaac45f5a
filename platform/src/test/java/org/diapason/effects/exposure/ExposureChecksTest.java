package org.diapason.effects.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.Arrival;
import org.diapason.facts.catalogue.ArtistId;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.Hearings;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.catalogue.Trust;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decisions;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureChecksTest {
    private static final SupplierId SUPPLIER = new SupplierId("PADPIDA2026000001A");
    private static final List<String> CHECKS = List.of(
            "HeardFirst", "TrustedSource", "NothingSanctioned", "OwnProfile", "EstablishedArtist", "TrackedSources");
    private static final ArtistId ARTIST = ArtistId.ofIsni("0000 0001 2345 6789");

    @TempDir
    private Path folder;

    private static Courtroom courtroom;

    @BeforeAll
    static void twoRecordingsAreDeliveredUnderAContractAndHeard() {
        courtroom = new Courtroom();
        DataSource office = courtroom.database().as(Role.OFFICE);
        Contract contract =
                new Contract(SUPPLIER, "No machines alone.", true, false, LocalDate.of(2020, 1, 1), Optional.empty());
        new Contracts(office, courtroom.clock()).enter(contract, "A label");
        List<RecordingId> recordings =
                Stream.of("QZA00260000", "QZA00260001").map(RecordingId::new).toList();
        new Catalogue(office, courtroom.clock())
                .accept(new Arrival(
                        SUPPLIER,
                        Optional.empty(),
                        new Arrival.Origin(SUPPLIER.value(), "a message", Trust.SUPPLIER, courtroom.now()),
                        List.of(new Arrival.Artist(ARTIST, "Ondra Vey")),
                        recordings.stream().map(ExposureChecksTest::recording).toList(),
                        List.of()));
        Hearings hearings = new Hearings(courtroom.database().as(Role.MACHINE), courtroom.clock());
        recordings.forEach(recording -> hearings.record(recording, "a machine"));
    }

    private static Arrival.Recording recording(RecordingId id) {
        return new Arrival.Recording(
                id,
                "Low Tide",
                List.of(ARTIST),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                AiDeclaration.NOT_DECLARED);
    }

    @AfterAll
    static void close() {
        courtroom.close();
    }

    private void publish(String recordings) {
        publish(courtroom.now(), recordings);
    }

    private void publish(Instant asOf, String recordings) {
        try {
            Files.writeString(
                    folder.resolve("current.json"),
                    "{\"as_of\":\"%s\",\"version\":\"1\",\"recordings\":{%s}}".formatted(asOf, recordings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Standing ask(String check, DataSource database, Instant asOf) {
        return new Checks(ExposureChecks.of(folder.resolve("current.json"), database, new Decisions(database)))
                .ask(check, asOf);
    }

    private Standing ask(String check) {
        return ask(check, courtroom.database().as(Role.OFFICE), courtroom.now());
    }

    @Test
    void nothing_is_due_before_the_feed_is_published() {
        assertThat(CHECKS).allSatisfy(check -> assertThat(ask(check)).isInstanceOf(Standing.NotDueYet.class));
    }

    @Test
    void what_was_heard_and_vouched_for_may_be_recommended_and_what_has_a_reason_against_it_is_not() {
        publish("\"QZA00260000\":[],\"QZA00260001\":[],\"QZA00260002\":[\"not_heard\",\"not_trusted\"]");

        assertThat(CHECKS).allSatisfy(check -> assertThat(ask(check)).as(check).isInstanceOf(Standing.Kept.class));
        assertThat(ask("HeardFirst").sentence().fr())
                .isEqualTo("2 titres recommandables, entendus d’abord par un détecteur.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HeardFirst    | delete from hearing where recording_id = 'QZA00260000'
                    HeardFirst    | update hearing set heard_at = heard_at + interval '1 second'
                    TrustedSource | update contract set valid_to = '2026-11-01'
                    TrustedSource | update contract set known_since = known_since + interval '1 second'
                    TrustedSource | delete from recording where recording_id = 'QZA00260001'
                    OwnProfile | update recording set supplier_id = 'another', known_since = known_since + interval '1 ms' where recording_id = 'QZA00260001'; update contract set supplier_id = 'another'
                    EstablishedArtist | update recording_artist set artist_id = 'nobody' where recording_id = 'QZA00260001'
                    EstablishedArtist | delete from recording_artist where recording_id = 'QZA00260001'
                    TrackedSources | update contract set valid_from = '2026-11-03'
                    TrackedSources | update claim set claimant = 'PADPIDA2026000009Z' where field = 'title'
                    TrackedSources | insert into claim select 'artist', 'ISNI:0000000123456789', 'site', 'https://example.org', 'artist', 'no receipt', 2, claimed_at, known_since from claim limit 1
                    TrackedSources | insert into release_recording values ('2000000000015', 'QZA00260000', 1, '2026-11-01'); insert into claim select 'release', '2000000000015', 'title', 'Tides', 'nobody', 'x', 1, claimed_at, known_since from claim limit 1
                    """)
    void what_is_planted_breaks_it(String check, String planted) {
        publish("\"QZA00260000\":[],\"QZA00260001\":[]");

        Standing standing = courtroom.database().planted(planted, database -> ask(check, database, courtroom.now()));

        assertThat(standing).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c40_is_broken_by_a_feed_that_forgets_a_label_or_was_never_published_again() {
        try (Courtroom another = new Courtroom()) {
            CaseId batch = another.batch(1);
            publish(another.now(), "\"QZA00260000\":[]");
            another.wait(Duration.ofMinutes(5));
            another.judge(batch);
            another.decided(batch, new Act.Label());
            assertThat(sanctioned(another)).isInstanceOf(Standing.Kept.class);

            another.wait(Duration.ofHours(25));
            assertThat(sanctioned(another)).isInstanceOf(Standing.Broken.class);
            publish(another.now(), "\"QZA00260000\":[\"labelled\"]");
            assertThat(sanctioned(another)).isInstanceOf(Standing.Kept.class);
            publish(another.now(), "\"QZA00260000\":[]");
            assertThat(sanctioned(another)).isInstanceOf(Standing.Broken.class);
        }
    }

    private Standing sanctioned(Courtroom another) {
        return ask("NothingSanctioned", another.database().as(Role.OFFICE), another.now());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NewArtistsWait   | Kept   | select 1
                    NewArtistsWait   | Broken | update hearing set heard_at = heard_at + interval '8 days'
                    NewArtistsWait   | Broken | delete from hearing
                    NewArtistsWait   | Broken | insert into artist select 'new', known_since from recording limit 1; update recording_artist set artist_id = 'new'
                    NewArtistsWait   | NotDueYet | insert into claim select 'recording', recording_id, 'contains_ai', 'All', supplier_id, 'x', 1, known_since, known_since from recording
                    HeardBeforeShown | Kept   | insert into exposure (shown_at, recording_id, surface, source) values ('2026-11-03', 'QZA00260000', 'home', 'x')
                    HeardBeforeShown | Kept   | insert into exposure (shown_at, recording_id, surface, source) values ('2026-11-01', 'QZA00260000', 'search', 'x'), ('2026-11-03', 'QZA00260000', 'mix', 'x')
                    HeardBeforeShown | Broken | insert into exposure (shown_at, recording_id, surface, source) values ('2026-11-01', 'QZA00260000', 'home', 'x')
                    """)
    void newcomers_wait_and_what_was_shown_unheard_are_measured(String check, String standing, String planted) {
        Instant later = Courtroom.MORNING.plus(Duration.ofDays(20));

        assertThat(courtroom
                        .database()
                        .planted(planted, database -> ask(check, database, later))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(standing);
    }

    @Test
    void what_a_stranger_claims_is_not_shown_and_breaks_nothing() {
        publish("\"QZA00260000\":[],\"QZA00260001\":[]");

        Standing standing = courtroom
                .database()
                .planted(
                        "insert into claim select 'recording', 'QZA00260000', 'contains_ai', 'All', 'a stranger', 'x', 0, claimed_at,"
                                + " known_since from claim limit 1",
                        database -> ask("TrackedSources", database, courtroom.now()));

        assertThat(standing).isInstanceOf(Standing.Kept.class);
    }
}
