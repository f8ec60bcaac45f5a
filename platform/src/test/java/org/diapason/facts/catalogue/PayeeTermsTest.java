package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.TableFile;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayeeTermsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant FIRST = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-02T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void a_term_counts_since_it_was_entered_and_for_the_months_whose_first_day_it_covers() throws IOException {
        try (TestDatabase database = TestDatabase.fresh()) {
            TableFile.Imported imported = at(database, FIRST).importFrom(csv("""
                            payee_id,territory,share_millionths,listen_micro,subscriber_micro,valid_from,valid_to
                            A/Blue,,520000,,,2026-01-01,
                            A/Blue,FR,,3000,900000,2026-01-01,2026-10-31
                            A/Blue,France,,1,,2026-01-01,
                            A/Blue,FR,2000000,,,2026-01-01,
                            A/Blue,FR,,,,yesterday,
                            """));
            PayeeTerms later = at(database, SECOND);
            later.enter(term("A/Blue", Optional.empty(), 540_000, 0, 0, Optional.empty()));

            assertThat(imported.entered()).isEqualTo(2);
            assertThat(imported.bad())
                    .extracting(TableFile.BadLine::reason)
                    .containsExactly(
                            "expected a territory of two capital letters, found France",
                            "expected a share of 0 to 1000000 millionths, found 2000000",
                            "expected a date as YYYY-MM-DD, found yesterday");
            assertThat(later.listTerms(OCTOBER, FIRST))
                    .extracting(PayeeTerm::shareMillionths)
                    .containsExactly(520_000L, 0L);
            assertThat(later.listTerms(OCTOBER, SECOND))
                    .extracting(PayeeTerm::shareMillionths)
                    .containsExactly(540_000L, 0L);
            assertThat(later.listTerms(OCTOBER.plusMonths(1), SECOND))
                    .containsExactly(term("A/Blue", Optional.empty(), 540_000, 0, 0, Optional.empty()));
            assertThat(later.listTerms(YearMonth.of(2025, 12), SECOND)).isEmpty();
        }
    }

    @Test
    void the_same_again_is_no_news() throws IOException {
        try (TestDatabase database = TestDatabase.fresh()) {
            Path file = csv("payee_id,valid_from,listen_micro\nA/Blue,2026-01-01,3000\n");

            assertThat(List.of(
                            at(database, FIRST).importFrom(file).entered(),
                            at(database, SECOND).importFrom(file).entered()))
                    .containsExactly(1, 0);
        }
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("terms.csv"), text);
    }

    private static PayeeTerms at(TestDatabase database, Instant now) {
        return new PayeeTerms(database.as(Role.OFFICE), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static PayeeTerm term(
            String payee,
            Optional<String> territory,
            long share,
            long listen,
            long subscriber,
            Optional<LocalDate> to) {
        return new PayeeTerm(new PayeeId(payee), territory, share, listen, subscriber, LocalDate.of(2026, 1, 1), to);
    }
}
