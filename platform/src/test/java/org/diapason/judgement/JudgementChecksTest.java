package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.diapason.charter.Charter;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementChecksTest {
    private static Courtroom honest;

    @BeforeAll
    static void anHonestDay() {
        honest = new Courtroom();
        honest.anHonestDay();
    }

    @AfterAll
    static void close() {
        honest.close();
    }

    private static Checks checks(Courtroom courtroom, DataSource database) {
        return new Checks(JudgementChecks.of(database, Charter.load(), courtroom.journal(database)));
    }

    private static Checks checks(Courtroom courtroom) {
        return checks(courtroom, courtroom.database().as(Role.OFFICE));
    }

    @Test
    void after_an_honest_day_every_promise_is_kept() {
        Checks checks = checks(honest);

        assertThat(checks.all())
                .allSatisfy(check -> assertThat(checks.ask(check.name(), honest.now()))
                        .as(check.name())
                        .isInstanceOf(Standing.Kept.class));
    }

    @Test
    void before_anything_has_happened_no_promise_is_due() {
        Checks checks = checks(honest);

        assertThat(checks.all())
                .allSatisfy(check -> assertThat(checks.ask(check.name(), Courtroom.MORNING.minusSeconds(1)))
                        .as(check.name())
                        .isInstanceOf(Standing.NotDueYet.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DecidedByPeople     | update decision set person_id = 'robot'
                    DecidedByPeople     | update countersignature set person_id = 'robot'
                    DecidedByPeople     | update sign_in set closes_at = opened_at + interval '1 second'
                    DecidedByPeople     | insert into sign_out select session_id, opened_at from sign_in
                    RegisteredMachines  | update docket_case set proposed_by = 'suspicion 2 0000' where subject_kind = 'ring'
                    RegisteredMachines  | update docket_case set opened_at = opened_at - interval '1 hour'
                    TrainingInForce     | update ruling set person_id = 'newcomer'
                    TrainingInForce     | update decision set person_id = 'newcomer'
                    TrainingInForce     | delete from training where person_id = 'bela' and topic = 'recordings'
                    TrainingInForce     | update training set valid_until = completed_at + interval '1 second'
                    FourEyes            | alter table decision drop constraint decision_check1; delete from countersignature; update decision set grave = false
                    FourEyes            | update decision set grave = false where act = 'exclude'; delete from countersignature
                    FourEyes            | update countersignature set person_id = 'ana'
                    FourEyes            | update countersignature set person_id = 'newcomer'
                    SameAsJournalled    | update decision set reason = concat(reason, '!') where act = 'exclude'
                    SameAsJournalled    | update decision set act = 'label' where act = 'withdraw'
                    SameAsJournalled    | update decision set judged = 1, contrary = 0 where act = 'withdraw'
                    SameAsJournalled    | delete from journal_outbox where kind = 'hold.placed'
                    OpenEyes            | update ruling set seconds = 1 where member_id = 'account-0'
                    OpenLog             | delete from journal_outbox where kind = 'case.opened'
                    OpenLog             | delete from journal_outbox where kind = 'appeal.opened'
                    OpenLog             | delete from journal_outbox where kind = 'appeal.decided'
                    OpenLog             | delete from journal_outbox where kind = 'decision.confirmed'
                    OpenLog             | insert into journal_outbox (kind, body, recorded_at) values ('incident', '{}', '2026-11-02T09:00:00Z')
                    SampleBounds        | update decision set judged = 1, contrary = 0 where act = 'withdraw'
                    SampleBounds        | delete from ruling where finding = 'not_confirmed'
                    SampleBounds        | update decision set error_bound = 0.05
                    AssistedIsNoOffence | update case_member set role = 'partly_generated' where kind = 'recording'
                    DecidedInTime       | update docket_case set opened_at = opened_at - interval '15 days'; delete from decision
                    DecidedInTime       | update decision set until = decided_at + interval '1 minute' where act = 'hold'
                    HumbleWords         | update decision set reason = 'These accounts are certainly run by machines.'
                    HumbleWords         | update docket_case set headline = 'Des écoutes fausses, à coup sûr'
                    HumbleWords         | update docket_case set evidence = replace(evidence, 'They play', 'They certainly play')
                    ReleasedWithinLimit | update docket_case set subject = replace(subject, '"falseAlarms":2', '"falseAlarms":6') where subject_kind = 'detector'
                    ReleasedWithinLimit | update docket_case set subject = replace(subject, '"human":500', '"human":99') where subject_kind = 'detector'
                    ReleasedWithinLimit | insert into hearing (recording_id, heard_at, machine) values ('r', '2026-11-02T08:00:00Z', 'ears 1 00')
                    Challenged          | delete from journal_outbox where kind = 'model.release'; update docket_case set opened_at = opened_at - interval '93 days'
                    Challenged          | update journal_outbox set recorded_at = recorded_at - interval '92 days' where kind = 'model.release'; update docket_case set opened_at = opened_at - interval '93 days'
                    VersionInForce      | update decision set charter_version = '2025-01' where act = 'withdraw'
                    VersionInForce      | update decision set decided_at = '2025-12-31T23:59:59Z' where act = 'withdraw'
                    """)
    void what_is_planted_breaks_it(String check, String planted) {
        Standing standing = honest.database()
                .planted(planted, database -> checks(honest, database).ask(check, honest.now()));

        assertThat(standing).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c08_is_broken_by_whoever_agrees_with_everything_at_a_glance() {
        try (Courtroom courtroom = new Courtroom()) {
            Checks checks = checks(courtroom);
            CaseId first = courtroom.ring(30, 1_000);
            CaseId second = courtroom.ring(31, 1_000);
            agreeAtAGlance(courtroom, first);
            assertThat(checks.ask("OpenEyes", courtroom.now())).isInstanceOf(Standing.Kept.class);

            agreeAtAGlance(courtroom, second);

            assertThat(checks.ask("OpenEyes", courtroom.now())).isInstanceOf(Standing.Broken.class);
            courtroom.wait(Duration.ofDays(92));
            assertThat(checks.ask("OpenEyes", courtroom.now())).isInstanceOf(Standing.NotDueYet.class);
        }
    }

    private static void agreeAtAGlance(Courtroom courtroom, CaseId id) {
        for (String member : courtroom.cases().sample(id)) {
            courtroom.docket().rule(courtroom.ana, id, member, Finding.CONFIRMED, "yes", Duration.ofSeconds(5));
        }
    }

    @Test
    void c13_leaves_out_whom_people_found_innocent_and_what_an_appeal_gave_back() {
        try (Courtroom courtroom = new Courtroom()) {
            Checks checks = checks(courtroom);
            CaseId batch = courtroom.batch(3);
            String innocent = courtroom.cases().sample(batch).getFirst();
            courtroom.judge(batch, innocent);
            Decision decision = courtroom.decided(batch, new Act.Label());
            courtroom
                    .database()
                    .plant("update case_member set role = 'partly_generated' where member_id = '" + innocent + "'");
            assertThat(checks.ask("AssistedIsNoOffence", courtroom.now()))
                    .isInstanceOf(Standing.Kept.class)
                    .extracting(standing -> standing.figures().count("recordings"))
                    .isEqualTo(2L);

            CaseId appeal = courtroom.docket().appeal(decision.id(), "I sang this.");
            courtroom.docket().decide(courtroom.carl, appeal, courtroom.draft(new Act.Grant()));

            assertThat(checks.ask("AssistedIsNoOffence", courtroom.now())).isInstanceOf(Standing.NotDueYet.class);
        }
    }

    @Test
    void c48_warns_before_a_hold_runs_out_and_is_broken_after() {
        try (Courtroom courtroom = new Courtroom()) {
            Checks checks = checks(courtroom);
            CaseId id = courtroom.ring(3, 1_000);
            courtroom.decided(id, new Act.Hold(courtroom.now().plus(Duration.ofDays(20))));

            courtroom.wait(Duration.ofDays(15));
            assertThat(checks.ask("DecidedInTime", courtroom.now()))
                    .isInstanceOf(Standing.Kept.class)
                    .extracting(standing -> standing.figures().count("holds_near_deadline"))
                    .isEqualTo(1L);

            courtroom.wait(Duration.ofDays(5));
            assertThat(checks.ask("DecidedInTime", courtroom.now()).sentence().en())
                    .isEqualTo(
                            "0 cases have waited for more than 14 days; 1 without a decision after the hold ran out.");
        }
    }
}
