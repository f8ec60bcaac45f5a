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
    private static final List<String> CHECKS =
            List.of("HeardFirst", "TrustedSource", "NothingSanctioned", "OwnProfile");

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
                        new Arrival.Origin("service", "a file", Trust.SERVICE, courtroom.now()),
                        List.of(),
                        recordings.stream().map(ExposureChecksTest::recording).toList(),
                        List.of()));
        Hearings hearings = new Hearings(courtroom.database().as(Role.MACHINE), courtroom.clock());
        recordings.forEach(recording -> hearings.record(recording, "a machine"));
    }

    private static Arrival.Recording recording(RecordingId id) {
        return new Arrival.Recording(
                id, "Low Tide", List.of(), Optional.empty(), List.of(), Optional.empty(), AiDeclaration.NOT_DECLARED);
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
                    OwnProfile | update recording set supplier_id = 'another', known_since = known_since + interval '1 ms' where recording_id = 'QZA00260001'; insert into recording_artist values ('QZA00260000', 'artist', 1, now()), ('QZA00260001', 'artist', 1, now()); update contract set supplier_id = 'another'
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
                    NewArtistsWait   | Kept   | insert into recording_artist values ('QZA00260000', 'new', 1, now())
                    NewArtistsWait   | Broken | insert into recording_artist values ('QZA00260000', 'new', 1, now()); update hearing set heard_at = heard_at + interval '8 days'
                    NewArtistsWait   | Broken | insert into recording_artist values ('QZA00260000', 'new', 1, now()); delete from hearing
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
}
