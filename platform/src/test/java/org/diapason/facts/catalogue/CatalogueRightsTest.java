package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.SettableClock;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueRightsTest {
    private static final RecordingId RECORDING = new RecordingId("XWD992600007");
    private static final SettableClock CLOCK = new SettableClock("2026-10-01T00:00:00Z");
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        new Catalogue(database.as(Role.OFFICE), CLOCK).accept(arrival("music/7.flac"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_recording_is_unheard_until_the_machine_heard_its_latest_sound() {
        Hearings hearings = new Hearings(database.as(Role.MACHINE), CLOCK);
        assertThat(hearings.listUnheard("auditor/1"))
                .singleElement()
                .satisfies(unheard ->
                        assertThat(unheard.audio()).isEqualTo(new AudioReference("music/7.flac", Optional.empty())));

        CLOCK.pass(Duration.ofHours(1));
        hearings.record(RECORDING, "auditor/1");

        assertThat(hearings.listUnheard("auditor/1")).isEmpty();
        assertThat(hearings.listUnheard("auditor/2")).hasSize(1);
        CLOCK.pass(Duration.ofHours(1));
        new Catalogue(database.as(Role.OFFICE), CLOCK).accept(arrival("music/7-remastered.flac"));
        assertThat(hearings.listUnheard("auditor/1")).hasSize(1);
        assertThat(hearings.countHeard()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MACHINE", "DESK", "OPEN", "SEQUENCER"})
    void only_the_office_brings_things_in(Role role) {
        assertThatThrownBy(() -> new Catalogue(database.as(role), CLOCK).accept(arrival("x")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void only_the_machine_says_that_it_heard() {
        assertThatThrownBy(() -> new Hearings(database.as(Role.OFFICE), CLOCK).record(RECORDING, "auditor/1"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recording", "claim", "recording_payee", "contract", "delivery", "hearing"})
    void what_was_brought_in_stays(String table) {
        for (Role role : Role.values()) {
            assertThatThrownBy(() ->
                            database.client(role).sql("delete from " + table).update())
                    .as("%s deletes", role)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() ->
                        database.owner().sql("truncate " + table + " cascade").update())
                .rootCause()
                .hasMessageContaining("only grows");
    }

    private static Arrival arrival(String audio) {
        SupplierId supplier = new SupplierId("P1");
        return new Arrival(
                supplier,
                Optional.of("Velm"),
                new Arrival.Origin("P1", "m", Trust.SUPPLIER, Instant.parse("2026-09-01T00:00:00Z")),
                List.of(),
                List.of(new Arrival.Recording(
                        RECORDING,
                        "Low Tide",
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new AudioReference(audio, Optional.empty())),
                        AiDeclaration.NOT_DECLARED)),
                List.of());
    }
}
