package org.diapason.facts.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.facts.SettableClock;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleChecksTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock("2026-07-01T09:00:00Z");
    private final Staff staff = new Staff(database.as(Role.OFFICE), database.as(Role.DESK), clock);
    private final Checks checks = new Checks(PeopleChecks.of(database.as(Role.OFFICE)));

    @BeforeEach
    void someoneIsEmployed() {
        staff.enter(new PersonId("ana"), "Ana", "", Set.of(StaffRole.ANALYST));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Standing workshops() {
        return checks.ask("Workshops", clock.instant());
    }

    @Test
    void a_workshop_a_quarter_keeps_c56_and_a_day_more_breaks_it() {
        assertThat(workshops()).isInstanceOf(Standing.NotDueYet.class);
        staff.holdWorkshop("2026-3", JULY, "What a detector cannot know", 20, 14);

        clock.pass(Duration.ofDays(105));
        assertThat(workshops())
                .isInstanceOf(Standing.Kept.class)
                .extracting(standing -> standing.sentence().en())
                .isEqualTo("1 workshop in 92 days: 14 came of 20 invited.");

        clock.pass(Duration.ofDays(1));
        assertThat(workshops()).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c56_is_broken_when_hardly_anybody_comes() {
        staff.holdWorkshop("2026-3", JULY, "What a detector cannot know", 20, 10);
        clock.pass(Duration.ofDays(20));
        assertThat(workshops()).isInstanceOf(Standing.Kept.class);

        staff.holdWorkshop("2026-3b", JULY, "Look-alikes that are honest", 20, 9);

        assertThat(workshops()).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c56_is_broken_when_a_quarter_passes_without_any() {
        clock.pass(Duration.ofDays(91));
        assertThat(workshops()).isInstanceOf(Standing.NotDueYet.class);
        clock.pass(Duration.ofDays(1));
        assertThat(workshops()).isInstanceOf(Standing.Broken.class);
    }
}
