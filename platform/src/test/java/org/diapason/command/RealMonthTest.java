package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.diapason.facts.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month of the 1,892 real people of Last.fm-2K: imported, suspected, paid. Nobody is accused, and every unit is paid out. */
class RealMonthTest {
    @TempDir
    private Path folder;

    @Test
    void real_people_are_all_paid_for_and_nobody_is_accused() throws IOException, InterruptedException {
        Path people = Shared.require().resolve("data/artists/lastfm2k");
        Path world = folder.resolve("world");
        int made = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        WorldJar.require().toString(),
                        "lastfm",
                        "--from",
                        people.toString(),
                        "--out",
                        world.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(made).isZero();
        Path data = folder.resolve("data");

        ok(CommandLineRun.of("contracts", world.resolve("contracts.csv"), "--data", data));
        ok(CommandLineRun.of("pool", world.resolve("pool.csv"), "--data", data));
        ok(CommandLineRun.of("catalogue", "import", world.resolve("catalogue.csv"), "--data", data));
        ok(CommandLineRun.of("listen", world.resolve("listens"), "--data", data));
        CommandLineRun month = ok(CommandLineRun.of("month", "2026-10", "--json", "--data", data));

        JsonNode totals = JsonMapper.builder().build().readTree(month.lastLine());
        assertThat(totals.get("pool").asLong()).isPositive();
        assertThat(totals.get("distributed")).isEqualTo(totals.get("pool"));
        assertThat(totals.get("listens_excluded").asLong()).isZero();
        try (Program program = Program.open(data)) {
            assertThat(program.cases().list(program.now())).isEmpty();
        }
    }

    private static CommandLineRun ok(CommandLineRun run) {
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run;
    }
}
