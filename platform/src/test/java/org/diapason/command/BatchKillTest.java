package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Ern;
import org.diapason.store.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9} at ten random moments of one batch: when it is delivered again, each message is there exactly once. */
class BatchKillTest {
    private static final int KILLS = 10;
    private static final int MESSAGES = 2_500;

    @TempDir
    private Path folder;

    @Test
    void after_ten_kills_each_message_is_in_the_catalogue_exactly_once() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        for (int number = 0; number < MESSAGES; number++) {
            String isrc = String.format(Locale.ROOT, "XWD01%07d", number);
            Files.writeString(inbox.resolve(number + ".xml"), Ern.ern43("M" + number, isrc));
        }
        try (Program program = Program.open(data)) {
            program.contracts().enter(KilledProgram.contract(), "A supplier");
        }
        Random random = new Random(2026);
        for (int kill = 0; kill < KILLS; kill++) {
            killed(data, inbox, random, kill % 2 == 0);
        }

        assertThat(CommandLineRun.of("deliver", inbox, "--data", data).status()).isZero();
        try (Program program = Program.open(data)) {
            assertThat(program.deliveries().counts()).isEqualTo(new Deliveries.Counts(MESSAGES, 0));
            JdbcClient office = JdbcClient.create(program.role(Role.OFFICE));
            for (String table : List.of("delivery", "delivery_recording", "recording", "recording_payee")) {
                assertThat(office.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isEqualTo(MESSAGES);
            }
        }
    }

    /** Delivers the batch and kills the program, sometimes with its database, after some messages and a moment more. */
    private static void killed(Path data, Path inbox, Random random, boolean databaseToo)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "deliver",
                        inbox.toString(),
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int wanted = 1 + random.nextInt(100);
        try (BufferedReader output = program.inputReader()) {
            while (wanted > 0) {
                String line = output.readLine();
                assertThat(line).as("what it says before it is killed").isNotNull();
                wanted -= line.startsWith("accepted") ? 1 : 0;
            }
            Thread.sleep(random.nextInt(40));
            if (databaseToo) {
                KillTest.kill(Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid"))
                        .getFirst()
                        .strip()));
            }
            KillTest.kill(program.pid());
        }
        assertThat(program.waitFor()).as("how it ended").isEqualTo(128 + 9);
    }
}
