package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.diapason.audio.Audition;
import org.diapason.audio.Specimens;
import org.diapason.journal.Kind;
import org.diapason.judgement.Case;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Subject;
import org.diapason.proposals.audition.Trial;
import org.diapason.store.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another detector than the one in office: it hears in the shadow, is tried, and waits for two people. */
class TrialTest {
    private static final String FORMER = "ears 0 00";

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void a_house_with_a_recording_that_another_detector_heard() throws Exception {
        data = folder.resolve("data");
        Path sounds = Files.createDirectory(folder.resolve("sounds"));
        Path sound = new Specimens(Path.of(System.getProperty("user.home"), ".cache", "diapason"))
                .write(sounds, Duration.ofSeconds(6), 1)
                .get("flac");
        write(
                "contracts.csv",
                "supplier_id,supplier_name,clause,external,valid_from",
                "PADPIDA2026000001A,Small Distribution,No delivery is wholly generated.,true,2020-01-01");
        write(
                "catalogue.csv",
                "recording_id,title,artist_id,artist,supplier_id,payee_id,duration_ms,audio",
                "QZABC2600001,Night Bus,artist-a,The Lanterns,PADPIDA2026000001A,payee-a,6000," + sound);
        try (Program program = Program.open(data)) {
            program.contracts().importFrom(folder.resolve("contracts.csv"));
            program.catalogueImport().importFrom(folder.resolve("catalogue.csv"));
            JdbcClient machine = JdbcClient.create(program.role(Role.MACHINE));
            machine.sql("insert into hearing (recording_id, heard_at, machine) values ('QZABC2600001', now(), ?)")
                    .param(FORMER)
                    .update();
            machine.sql("""
                            insert into audition (recording_id, machine, verdict, score, hearing, heard_at)
                            values ('QZABC2600001', ?, 'undetermined', 0.2, '{}', now())
                            """).param(FORMER).update();
        }
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    @Test
    void it_hears_in_the_shadow_is_tried_and_waits_for_people() throws Exception {
        try (Program program = Program.open(data);
                Audition audition = Audition.open()) {
            new MonthRun(program, YearMonth.of(2026, 10), _ -> {}).propose();
            JdbcClient machine = JdbcClient.create(program.role(Role.MACHINE));
            assertThat(machine.sql("select machine from hearing")
                            .query(String.class)
                            .list())
                    .containsExactly(FORMER);
            assertThat(machine.sql("select distinct machine from audition")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder(
                            FORMER,
                            program.auditor(audition).machine().toString(),
                            program.auditor(audition).challenger().toString());

            Trial trial = new Trial(audition, program.role(Role.MACHINE));
            var proposal = trial.proposal(program.auditor(audition).machine(), FORMER, new Trial.Result(100, 1));
            Case open = program.cases()
                    .find(program.machinesIntake().propose(proposal), program.now())
                    .orElseThrow();

            assertThat(open.subject()).isInstanceOf(Subject.Detector.class);
            assertThat(open.machine()).isEqualTo(Optional.empty());
            assertThat(value(open, "detector.both")).isEqualTo(1);
            assertThat(value(open, "detector.false_alarms")).isEqualTo(1);
            assertThat(program.releases().inOffice(program.now())).contains(FORMER);
        }
    }

    @Test
    void too_small_a_trial_is_told_in_the_journal_and_opens_no_case() throws IOException {
        CommandLineRun run = CommandLineRun.of("trial", "--data", data, "--human", folder.resolve("sounds"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("called 0 of 8 recordings by people generated", "stays in the shadow");
        try (Program program = Program.open(data)) {
            assertThat(program.journal().listRecorded(Kind.MODEL_RELEASE))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry).contains("\"may_be_released\":false"));
            assertThat(program.cases().list(program.now())).isEmpty();
        }
    }

    private static double value(Case about, String code) {
        return about.evidence().stream()
                .filter(one -> one.code().equals(code))
                .mapToDouble(Evidence::value)
                .findFirst()
                .orElseThrow();
    }
}
