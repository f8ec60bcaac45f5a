package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.SettableClock;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PayeeTest {
    private static final RecordingId RECORDING = new RecordingId("XWD992600007");
    private static final SupplierId VELM = new SupplierId("P1");

    private final SettableClock clock = new SettableClock("2026-10-01T00:00:00Z");
    private TestDatabase database;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        catalogue = new Catalogue(database.as(Role.OFFICE), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void A01_the_first_payee_counts_from_the_beginning() {
        pays("Korr", "2026-10-01T00:00:00Z", Optional.empty());

        assertThat(payee("FR", "1999-01-01", clock.instant())).contains(new PayeeId("P1/Korr"));
    }

    @Test
    void A02_what_was_not_known_yet_does_not_count() {
        pays("Korr", "2026-10-01T00:00:00Z", Optional.empty());

        assertThat(payee("FR", "2026-10-02", clock.instant().minusSeconds(1))).isEmpty();
    }

    @Test
    void B01_another_payee_counts_from_its_messages_day_and_the_past_keeps_its_answer() {
        pays("Korr", "2026-10-01T00:00:00Z", Optional.empty());
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(20));

        pays("Ebb", "2026-10-10T08:00:00Z", Optional.empty());

        assertThat(payee("FR", "2026-10-09", clock.instant())).contains(new PayeeId("P1/Korr"));
        assertThat(payee("FR", "2026-10-10", clock.instant())).contains(new PayeeId("P1/Ebb"));
        assertThat(payee("FR", "2026-10-10", before)).contains(new PayeeId("P1/Korr"));
    }

    @Test
    void B02_a_territorys_own_payee_comes_before_the_one_for_everywhere() {
        pays("Korr", "2026-10-01T00:00:00Z", Optional.empty());
        pays("Korr North", "2026-10-01T00:00:00Z", Optional.of("CA"));

        assertThat(payee("CA", "2026-10-02", clock.instant())).contains(new PayeeId("P1/Korr North"));
        assertThat(payee("FR", "2026-10-02", clock.instant())).contains(new PayeeId("P1/Korr"));
    }

    @Test
    void B03_the_last_of_the_listed_spans_that_covers_a_listen_is_the_one_that_pays() {
        pays("Korr", "2026-10-01T00:00:00Z", Optional.empty());
        pays("Korr North", "2026-10-01T00:00:00Z", Optional.of("CA"));
        clock.pass(Duration.ofDays(1));
        pays("Ebb", "2026-10-10T08:00:00Z", Optional.empty());
        clock.pass(Duration.ofDays(1));
        pays("Ebb North", "2026-10-12T08:00:00Z", Optional.of("CA"));

        List<PayeeSpan> spans = catalogue.listPayees(clock.instant());
        for (String territory : List.of("CA", "FR")) {
            for (String day : List.of("2026-10-05", "2026-10-10", "2026-10-11", "2026-10-12")) {
                assertThat(last(spans, territory, LocalDate.parse(day)))
                        .as("%s on %s", territory, day)
                        .isEqualTo(payee(territory, day, clock.instant()));
            }
        }
        assertThat(catalogue.listPayees(Instant.EPOCH)).isEmpty();
    }

    private static Optional<PayeeId> last(List<PayeeSpan> spans, String territory, LocalDate day) {
        return spans.reversed().stream()
                .filter(span -> span.territory().map(territory::equals).orElse(true))
                .filter(span -> span.validFrom().map(from -> !from.isAfter(day)).orElse(true))
                .filter(span -> span.validTo().map(to -> !to.isBefore(day)).orElse(true))
                .map(PayeeSpan::payee)
                .findFirst();
    }

    private void pays(String label, String claimedAt, Optional<String> territory) {
        var origin = new Arrival.Origin(VELM.value(), "m", Trust.SUPPLIER, Instant.parse(claimedAt));
        var recording = new Arrival.Recording(
                RECORDING,
                "Low Tide",
                List.of(),
                Optional.empty(),
                List.of(new Arrival.Payee(PayeeId.ofLabel(VELM, label), territory)),
                Optional.empty(),
                AiDeclaration.NOT_DECLARED);
        catalogue.accept(new Arrival(VELM, Optional.empty(), origin, List.of(), List.of(recording), List.of()));
    }

    private Optional<PayeeId> payee(String territory, String day, Instant knownAt) {
        return catalogue.findPayee(RECORDING, territory, LocalDate.parse(day), knownAt);
    }
}
