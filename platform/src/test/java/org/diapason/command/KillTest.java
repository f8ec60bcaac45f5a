package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diapason.facts.delivery.Delivered;
import org.diapason.journal.Kind;
import org.diapason.judgement.DecisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the program and of its database loses no accepted delivery, no decision and no journal entry. */
class KillTest {
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void what_the_program_said_was_done_is_done_after_any_kill() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Random random = new Random(2026);
        for (int kill = 0; kill < KILLS; kill++) {
            runUntilKilled(data, inbox, 20 + random.nextInt(20), kill % 2 == 0);
        }
        try (Program program = Program.open(data)) {
            program.publishJournal();
            checkDeliveries(program);
            checkDecisions(program);
        }
        assertThat(CommandLineRun.of("journal", "verify", data.resolve("journal"))
                        .status())
                .isZero();
    }

    private void checkDeliveries(Program program) {
        List<Path> accepted = said.stream()
                .filter(line -> line.startsWith("accepted "))
                .map(line -> Path.of(line.substring("accepted ".length())))
                .toList();
        assertThat(accepted).hasSizeGreaterThan(KILLS * 5);
        assertThat(program.deliveries().deliver(accepted.toArray(Path[]::new)))
                .extracting(Delivered::status)
                .containsOnly(Delivered.Status.UNCHANGED);
    }

    private void checkDecisions(Program program) {
        List<DecisionId> decided = said.stream()
                .filter(line -> line.startsWith("decided "))
                .map(line -> new DecisionId(line.substring("decided ".length())))
                .toList();
        List<DecisionId> kept =
                program.decisions().list().stream().map(one -> one.id()).toList();
        assertThat(decided).hasSizeGreaterThan(KILLS * 5);
        assertThat(kept).containsAll(decided);
        String journal = String.join("\n", program.journal().listPublished(0, Integer.MAX_VALUE));
        assertThat(kept).allSatisfy(id -> assertThat(journal).contains(id.value()));
        assertThat(program.journal().listRecorded(Kind.DECISION_REVIEWED)).hasSameSizeAs(kept);
    }

    private void runUntilKilled(Path data, Path inbox, int lines, boolean databaseToo)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        data.toString(),
                        inbox.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int before = said.size();
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (said.size() - before == lines) {
                    if (databaseToo) {
                        kill(Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid"))
                                .getFirst()
                                .strip()));
                    }
                    kill(program.pid());
                }
            }
        }
        assertThat(program.waitFor()).as("how it ended").isEqualTo(128 + 9);
        assertThat(said.size() - before).as("lines before the kill").isGreaterThanOrEqualTo(lines);
    }

    static void kill(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
    }
}
