package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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

/** An artist completes their profile, and what a person accepts supports it. */
class CompletionsTest {
    private static final SupplierId SUPPLIER = new SupplierId("PADPIDA2026010160A");
    private static final ArtistId ARTIST = ArtistId.ofSupplier(SUPPLIER, "Ondra Vey");
    private static final PersonId ANA = new PersonId("ana");
    private static final String REASON = "The site names the recordings.";

    private final SettableClock clock = new SettableClock("2026-11-01T10:00:00Z");
    private TestDatabase database;
    private Completions completions;

    @BeforeEach
    void a_new_artist() {
        database = TestDatabase.fresh();
        completions = new Completions(database.as(Role.OFFICE), clock);
        new Staff(database.as(Role.OFFICE), database.as(Role.DESK), clock)
                .enter(ANA, "Ana", "x", Set.of(StaffRole.CATALOGUE));
        new Catalogue(database.as(Role.OFFICE), clock)
                .accept(new Arrival(
                        SUPPLIER,
                        Optional.empty(),
                        new Arrival.Origin(SUPPLIER.value(), "message", Trust.SUPPLIER, clock.instant()),
                        List.of(new Arrival.Artist(ARTIST, "Ondra Vey")),
                        List.of(),
                        List.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Artist artist() {
        return new Artists(database.as(Role.OFFICE)).find(ARTIST).orElseThrow();
    }

    private void accept(Completions.Field field) {
        String receipt = completions.ask(ARTIST, field, "https://example.org/" + field);
        completions.answer(completions.find(receipt).orElseThrow(), true, REASON, ANA);
    }

    @Test
    void A00_an_artist_is_read_with_one_connection_at_a_time() {
        HikariConfig one = new HikariConfig();
        one.setDataSource(database.as(Role.OFFICE));
        one.setMaximumPoolSize(1);
        one.setConnectionTimeout(1_000);
        try (HikariDataSource office = new HikariDataSource(one)) {
            assertThat(new Artists(office).find(ARTIST)).map(Artist::name).contains("Ondra Vey");
        }
    }

    @Test
    void A01_what_is_asked_for_supports_nothing_until_a_person_accepts_it() {
        completions.ask(ARTIST, Completions.Field.SITE, "https://example.org/vey");

        assertThat(artist().evidence(clock.instant())).isEmpty();
        assertThat(artist().authenticity(clock.instant())).isEqualTo(Artist.Authenticity.NOT_SHOWN);
    }

    @Test
    void A02_what_is_accepted_is_a_claim_with_its_receipt_as_source() {
        String receipt = completions.ask(ARTIST, Completions.Field.SITE, "https://example.org/vey");
        completions.answer(completions.find(receipt).orElseThrow(), true, REASON, ANA);

        assertThat(artist().evidence(clock.instant())).containsExactly(Artist.Evidence.SITE);
        assertThat(artist().claims())
                .filteredOn(claim -> claim.field().equals("site"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.source()).isEqualTo(receipt);
                    assertThat(claim.trust()).isEqualTo(Trust.SERVICE);
                });
        assertThat(completions.listWaiting()).isEmpty();
    }

    @Test
    void A03_what_is_declined_is_no_claim_and_its_reason_can_be_read() {
        String receipt = completions.ask(ARTIST, Completions.Field.IPI, "00000000000");
        completions.answer(completions.find(receipt).orElseThrow(), false, "The number is of somebody else.", ANA);

        assertThat(artist().evidence(clock.instant())).isEmpty();
        assertThat(completions.find(receipt).flatMap(Completions.Completion::answer))
                .hasValueSatisfying(answer -> assertThat(answer.reason()).contains("somebody else"));
    }

    @Test
    void A04_the_same_asked_twice_is_one_receipt() {
        assertThat(completions.ask(ARTIST, Completions.Field.SITE, "https://example.org/vey"))
                .isEqualTo(completions.ask(ARTIST, Completions.Field.SITE, "https://example.org/vey"));
        assertThat(completions.listWaiting()).hasSize(1);
    }

    @Test
    void B01_three_kinds_of_evidence_support_a_profile_well_and_two_of_one_kind_do_not() {
        accept(Completions.Field.ISNI);
        accept(Completions.Field.IPI);
        accept(Completions.Field.LIVE);
        assertThat(artist().authenticity(clock.instant())).isEqualTo(Artist.Authenticity.SUPPORTED);

        accept(Completions.Field.LABEL);

        assertThat(artist().authenticity(clock.instant())).isEqualTo(Artist.Authenticity.WELL_SUPPORTED);
    }

    @Test
    void B02_a_year_in_the_catalogue_speaks_for_an_artist() {
        clock.pass(Duration.ofDays(365));

        assertThat(artist().evidence(clock.instant())).containsExactly(Artist.Evidence.HISTORY);
    }
}
