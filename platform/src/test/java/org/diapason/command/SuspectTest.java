package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.listens.suspicion.Policy;
import org.diapason.proposals.suspicion.SuspicionChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./diapason suspect}, on the made-up week in which one farm is to be found. */
class SuspectTest {
    @TempDir
    private Path folder;

    @Test
    void a_report_tells_each_case_in_both_languages() throws IOException {
        Path report = folder.resolve("report");

        CommandLineRun run = CommandLineRun.of(
                "suspect", "--listens", week(), "--out", folder.resolve("out"), "--report", report, "--memory", 256);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(report.resolve("suspicion.en.html")))
                .contains("<html lang=\"en\">", "40 accounts that leave as soon as a listen counts.")
                .contains("For the artist to be innocent", "groups of listeners have less", "usually")
                .containsOnlyOnce("<section>")
                .contains("<svg class=\"ties\"", "<path d=\"M0 0L33 0M0 0L33 1")
                .doesNotContain("http", "<script", "-fan", "-other");
        assertThat(Files.readString(report.resolve("suspicion.fr.html")))
                .contains("<html lang=\"fr\">", "40 comptes qui partent dès qu’une écoute compte.")
                .contains("Pour que l’artiste soit innocent");
    }

    @Test
    void an_old_and_a_new_policy_are_compared_and_nothing_is_lost_when_they_are_the_same() throws IOException {
        Path policy = folder.resolve("policy.json");
        Policy.DEFAULT.write(policy);

        CommandLineRun run = CommandLineRun.of(
                "suspect", "compare", "--listens", week(), "--policy", policy, "--out", folder.resolve("shadow"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("0 cases added, 0 lost, 0 changed, 1 alike");
        assertThat(folder.resolve("shadow/comparison.md")).isNotEmptyFile();
    }

    @Test
    void what_is_missing_is_said() {
        CommandLineRun run = CommandLineRun.of("suspect", "--out", folder);

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("Expected --listens PATH and --out DIR");
    }

    private Path week() {
        Path file = folder.resolve("week.parquet");
        try (Database database = Database.open(new Resources(1, 256, folder))) {
            database.write(Script.beside(SuspicionChecks.class, "trial_week.sql"), file, "format parquet");
        }
        return file;
    }
}
