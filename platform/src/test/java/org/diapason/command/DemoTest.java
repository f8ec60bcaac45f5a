package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One demonstration, from an empty folder to its summary, and what a person can then ask of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Path temporary = Path.of("");
    private Path data = Path.of("");
    private JsonNode summary = JSON.createObjectNode();

    @BeforeAll
    void play(@TempDir Path folder) {
        temporary = folder;
        System.setProperty("diapason.world", WorldJar.require().toString());
        data = temporary.resolve("data");
        CommandLineRun run = CommandLineRun.of("demo", "--headless", "--data", data);
        assertThat(run.status()).as(run.err()).isZero();
        summary = JSON.readTree(run.lastLine());
    }

    @Test
    void a_month_passes_through_the_four_rooms() {
        assertThat(number("deliveries_accepted")).isGreaterThan(20);
        assertThat(number("deliveries_quarantined")).isPositive();
        assertThat(number("recordings_heard")).isGreaterThan(150);
        assertThat(number("listens")).isEqualTo(1_000_000);
        assertThat(number("listens_bad")).isPositive();
        assertThat(number("cases")).isGreaterThan(2);
        assertThat(number("decisions")).isGreaterThan(2);
        assertThat(number("listens_excluded")).isPositive();
        assertThat(number("journal_size")).isGreaterThan(number("decisions"));
    }

    @Test
    void the_money_adds_up_to_the_unit() {
        assertThat(number("distributed") + number("held") + number("escrow") + number("unallocated"))
                .isEqualTo(number("pool"));
        assertThat(number("escrow")).isPositive();
    }

    @Test
    void every_clause_is_on_the_board_and_none_is_broken() {
        JsonNode clauses = summary.get("clauses");
        assertThat(clauses.get("broken").asInt()).isZero();
        assertThat(clauses.get("kept").asInt()).isGreaterThanOrEqualTo(15);
        int all = 0;
        for (JsonNode count : clauses) {
            all += count.asInt();
        }
        assertThat(all).isEqualTo(65);
    }

    @Test
    void the_closed_month_recomputes_to_the_same_bytes() throws IOException {
        Path closed = data.resolve("statements").resolve("2026-10");
        String asOf = JSON.readTree(Files.readString(closed.resolve("manifest.json")))
                .get("as_of")
                .asString();
        Path again = temporary.resolve("again");

        CommandLineRun run =
                CommandLineRun.of("statement", "2026-10", "--as-of", asOf, "--out", again, "--data", data, "--json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(JSON.readTree(run.lastLine()).get("distributed").asLong()).isEqualTo(number("distributed"));
        for (String file : new String[] {"statement.csv", "ledger.csv", "reconciliation.csv", "manifest.json"}) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(closed.resolve(file));
        }
    }

    @Test
    void the_month_is_shared_by_the_rule_that_two_people_signed_and_not_by_one_that_nobody_did() throws IOException {
        Path rules = Files.writeString(temporary.resolve("rules.csv"), "from_month,model\n2026-10,user_centric\n");
        Path out = temporary.resolve("unsigned");

        CommandLineRun entered = CommandLineRun.of("rules", rules, "--data", data);
        CommandLineRun written =
                CommandLineRun.of("statement", "2026-10", "--out", out, "--data", data, "--letters", "fr");

        assertThat(entered.status()).as(entered.err()).isZero();
        assertThat(written.status()).as(written.err()).isZero();
        JsonNode rule =
                JSON.readTree(Files.readString(out.resolve("manifest.json"))).get("rule");
        assertThat(rule.get("from").asString()).isEqualTo("2026-01");
        assertThat(rule.get("model").asString()).isEqualTo("pro_rata");
        assertThat(out.resolve("payees")).isDirectoryContaining("glob:**.pdf");
    }

    @Test
    void anyone_can_verify_the_journal_and_it_says_that_it_was_a_simulation() throws IOException {
        Path journal = data.resolve("journal");

        CommandLineRun run = CommandLineRun.of("journal", "verify", journal);

        assertThat(run.status()).as(run.out()).isZero();
        String size = run.out().replaceAll("(?s).*?(\\d+) entries.*", "$1");
        String entries = Files.readString(journal.resolve("tile/entries/000.p/" + size), StandardCharsets.ISO_8859_1);
        assertThat(entries)
                .contains("\"simulation\":true")
                .doesNotContain("\"simulation\":false")
                .doesNotContain("\"ines\"");
    }

    @Test
    void a_folder_that_is_not_empty_is_no_place_for_a_demonstration() {
        CommandLineRun run = CommandLineRun.of("demo", "--headless", "--data", data);

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("Expected an empty folder").contains("--data");
    }

    private long number(String field) {
        return summary.get(field).asLong();
    }
}
