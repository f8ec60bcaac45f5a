package org.diapason.effects.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalChecksTest {
    @TempDir
    private static Path folder;

    private static Courtroom courtroom;

    @BeforeAll
    static void anHonestDay() {
        courtroom = new Courtroom();
        exclude("loops", "farm", "framed");
        courtroom.decided(
                courtroom.ringThatPays("hours", "choir"),
                new Act.Hold(courtroom.now().plus(Duration.ofDays(10))));
        CaseId batch = courtroom.batch(3);
        courtroom.judge(batch);
        courtroom.decided(batch, new Act.Withdraw());
        assertThat(tell()).isEqualTo(4);
        courtroom.wait(Duration.ofHours(2));
    }

    @AfterAll
    static void close() {
        courtroom.close();
    }

    private static Decision exclude(String pattern, String... payees) {
        CaseId ring = courtroom.ringThatPays(pattern, payees);
        courtroom.judge(ring);
        return courtroom.docket().decide(courtroom.again(courtroom.ana), ring, courtroom.draft(new Act.Exclude()));
    }

    private static int tell() {
        DataSource office = courtroom.database().as(Role.OFFICE);
        return new Notices(office, courtroom.decisions(), courtroom.journal(), folder, courtroom.clock())
                .follow(courtroom.decisions().inForce(courtroom.now()));
    }

    private static Checks checks(DataSource database) {
        return new Checks(WithdrawalChecks.of(database, new Decisions(database), courtroom.journal(database), folder));
    }

    private static Standing ask(String check, Instant asOf) {
        return checks(courtroom.database().as(Role.OFFICE)).ask(check, asOf);
    }

    private static Standing ask(String check) {
        return ask(check, courtroom.now());
    }

    @Test
    void nobody_is_to_be_told_before_anything_was_taken() {
        assertThat(checks(courtroom.database().as(Role.OFFICE)).all())
                .allSatisfy(check -> assertThat(ask(check.name(), Courtroom.MORNING.minusSeconds(1)))
                        .as(check.name())
                        .isInstanceOf(Standing.NotDueYet.class));
    }

    @Test
    void everyone_told_at_once_keeps_c12_c51_c52_and_c53() {
        Instant afternoon = Courtroom.MORNING.plus(Duration.ofHours(2));

        assertThat(checks(courtroom.database().as(Role.OFFICE)).all())
                .extracting(check -> check.clause() + " "
                        + ask(check.name(), afternoon).sentence().en())
                .containsExactly(
                        "C12 3 sanctions and holds: 4 notices with reasons, one for everyone concerned.",
                        "C51 1 withdrawal signed by two people, the reasons given to the supplier in writing.",
                        "C52 1 exclusion: 2 notices with reasons, one for everyone concerned.",
                        "C53 2 decisions keep money waiting: 3 notices with reasons, one for everyone concerned.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SanctionsTold  | delete from notice where addressee = 'framed'
                    SanctionsTold  | update notice set digest = repeat('0', 64)
                    SanctionsTold  | delete from journal_outbox where kind = 'notice.sent'
                    WithdrawnByTwo | delete from notice where addressee like 'PADPIDA%'
                    WithdrawnByTwo | update countersignature set person_id = 'ana'
                    WithdrawnByTwo | alter table decision drop constraint decision_check1; update decision set grave = false; delete from countersignature
                    ExclusionsTold | delete from notice where addressee = 'farm'
                    WaitingMoneyTold | delete from notice where addressee = 'choir'
                    """)
    void what_is_planted_breaks_it(String check, String planted) {
        Standing standing = courtroom
                .database()
                .planted(planted, database -> checks(database).ask(check, courtroom.now()));

        assertThat(standing).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void a_notice_may_follow_within_the_hour_is_missing_after_and_is_not_to_be_touched() throws IOException {
        courtroom.wait(Duration.ofHours(1));
        Decision decision = exclude("nights", "late");
        assertThat(ask("ExclusionsTold")).isInstanceOf(Standing.Kept.class);

        courtroom.wait(Duration.ofMinutes(61));
        assertThat(ask("ExclusionsTold"))
                .isInstanceOf(Standing.Broken.class)
                .extracting(standing -> standing.figures().count("missing"))
                .isEqualTo(1L);

        tell();
        assertThat(ask("ExclusionsTold")).isInstanceOf(Standing.Kept.class);

        try (var notices = Files.list(folder.resolve(decision.id().value()))) {
            Path notice = notices.sorted().findFirst().orElseThrow();
            String honest = Files.readString(notice);
            Files.writeString(notice, honest.replace("day and night", "now and then"));
            assertThat(ask("ExclusionsTold")).isInstanceOf(Standing.Broken.class);
            Files.writeString(notice, honest);
        }
    }
}
