package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What artists say and ask for is answered in time, or the promise of C25 is broken. */
class ArtistsAnsweredTest {
    private static final String REPORT =
            "insert into profile_report (recording_id, words, received_at) values ('r', 'Not mine.', '2026-11-01');";
    private static final String LOOK =
            "insert into profile_look select report_id, true, 'It is somebody else.', 'ana', received_at + interval '%s'"
                    + " from profile_report;";
    private static final String ASKED =
            "insert into profile_completion values ('receipt', 'a', 'site', 'https://example.org', '2026-11-01');";
    private static final String ANSWER =
            "insert into profile_answer select receipt, true, 'The site names them.', 'ana', received_at + interval '%s'"
                    + " from profile_completion;";

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Standing ask(DataSource source, String day) {
        return new Checks(CatalogueChecks.of(source))
                .ask("ArtistsAnswered", Instant.parse("2026-11-" + day + "T00:00:00Z"));
    }

    @Test
    void nothing_is_due_before_anybody_asks() {
        assertThat(ask(database.as(Role.OFFICE), "09")).isInstanceOf(Standing.NotDueYet.class);
    }

    @ParameterizedTest(name = "looked at after {0}, on day {1}: {2}")
    @CsvSource({"23 hours, 30, Kept", "25 hours, 30, Broken", "25 hours, 02, Kept", "80 days, 03, Broken"})
    void a_report_is_looked_at_within_a_day(String after, String day, String standing) {
        assertThat(planted(REPORT + LOOK.formatted(after), day)).isEqualTo(standing);
    }

    @ParameterizedTest(name = "answered after {0}, on day {1}: {2}")
    @CsvSource({"6 days, 30, Kept", "8 days, 30, Broken", "8 days, 08, Kept", "80 days, 09, Broken"})
    void what_an_artist_asks_for_is_answered_within_a_week(String after, String day, String standing) {
        assertThat(planted(ASKED + ANSWER.formatted(after), day)).isEqualTo(standing);
    }

    private static String planted(String sql, String day) {
        return database.planted(sql, source -> ask(source, day)).getClass().getSimpleName();
    }
}
