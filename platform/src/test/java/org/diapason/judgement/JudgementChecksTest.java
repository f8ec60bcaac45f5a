package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.diapason.charter.Charter;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.charter.Standing.Grade;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementChecksTest {
    private final Courtroom courtroom = new Courtroom();
    private final Checks checks =
            new Checks(JudgementChecks.of(courtroom.database().as(Role.OFFICE), Charter.load()));

    @AfterEach
    void close() {
        courtroom.close();
    }

    @Test
    void before_anything_has_happened_no_promise_is_due() {
        assertThat(checks.all())
                .allSatisfy(check ->
                        assertThat(check.run(courtroom.now())).as(check.name()).isInstanceOf(Standing.NotDueYet.class));
    }

    @Test
    void after_an_honest_day_every_promise_is_kept() {
        courtroom.anHonestDay();

        assertThat(checks.all())
                .allSatisfy(check -> assertThat(checks.ask(check.name(), courtroom.now()))
                        .as(check.name())
                        .isInstanceOf(Standing.Kept.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DecidedByPeople  | update decision set person_id = 'robot'
                    DecidedByPeople  | update countersignature set person_id = 'robot'
                    DecidedByPeople  | update sign_in set closes_at = opened_at + interval '1 second'
                    DecidedByPeople  | insert into sign_out select session_id, opened_at from sign_in
                    TrainingInForce  | update ruling set person_id = 'newcomer'
                    TrainingInForce  | update decision set person_id = 'newcomer'
                    TrainingInForce  | delete from training where person_id = 'bela' and topic = 'recordings'
                    TrainingInForce  | update training set valid_until = completed_at + interval '1 second'
                    FourEyes         | alter table decision drop constraint decision_check1; update decision set grave = false where act = 'withdraw'; delete from countersignature
                    FourEyes         | update decision set grave = false where act = 'exclude'; delete from countersignature
                    FourEyes         | update countersignature set person_id = 'ana'
                    FourEyes         | update countersignature set person_id = 'newcomer'
                    DecidedInTime    | update docket_case set opened_at = opened_at - interval '15 days'; delete from decision
                    DecidedInTime    | update decision set until = decided_at + interval '1 minute' where act = 'hold'
                    VersionInForce   | update decision set charter_version = '2025-01' where act = 'withdraw'
                    VersionInForce   | update decision set decided_at = '2025-12-31T23:59:59Z' where act = 'withdraw'
                    """)
    void what_is_planted_breaks_it(String check, String planted) {
        courtroom.anHonestDay();
        assertThat(checks.ask(check, courtroom.now()).grade()).isEqualTo(Grade.KEPT);

        courtroom.database().plant(planted);

        assertThat(checks.ask(check, courtroom.now()).grade()).isEqualTo(Grade.BROKEN);
    }

    @Test
    void c48_warns_before_a_hold_runs_out_and_is_broken_after() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.decided(id, new Act.Hold(courtroom.now().plus(Duration.ofDays(20))));

        courtroom.wait(Duration.ofDays(15));
        assertThat(checks.ask("DecidedInTime", courtroom.now()))
                .isInstanceOf(Standing.Kept.class)
                .extracting(standing -> standing.figures().count("holds_near_deadline"))
                .isEqualTo(1L);

        courtroom.wait(Duration.ofDays(5));
        assertThat(checks.ask("DecidedInTime", courtroom.now()).sentence().en())
                .isEqualTo("0 cases have waited for more than 14 days; 1 without a decision after the hold ran out.");
    }

    @Test
    void what_came_later_is_not_seen_as_of_before() {
        var before = courtroom.now().minusSeconds(1);
        courtroom.anHonestDay();

        assertThat(checks.all())
                .allSatisfy(check ->
                        assertThat(check.run(before).grade()).as(check.name()).isEqualTo(Grade.NOT_DUE_YET));
    }
}
