package org.diapason.listens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_truth() throws IOException {
        Files.write(
                folder.resolve("accounts.csv"),
                List.of(
                        "account_id,attack_or_lookalike,role",
                        "bot,A1,perpetrator",
                        "robot,A1,perpetrator",
                        "owner,A5,taken_over",
                        "fan,L1,honest",
                        "ada,,honest",
                        "bob,,honest"));
        Files.write(
                folder.resolve("listens.csv"),
                List.of(
                        "listen_id,attack,role",
                        "1,A1,gain",
                        "2,A1,gain",
                        "3,A1,camouflage",
                        "4,A5,gain",
                        "9,L1,honest"));
        Files.write(folder.resolve("payees.csv"), List.of("payee_id,attack,role", "cheat,A1,gains", "rival,A1,framed"));
    }

    @Test
    void A00_cases_say_who_is_in_them() throws IOException {
        write_suspicion(
                """
                [{"id": "x", "score": 0.9, "members": {"payees": []}}]""",
                "('1', 'x')",
                "('bot', 'x', 'perpetrator'), ('owner', 'x', 'taken_over'), ('ada', 'x', 'perpetrator')");

        assertThat(evaluate().cases()).containsExactly(new CaseResult("x", 0.9, 1, 2));
        assertThat(evaluate().cases().getFirst().isAttack()).isTrue();
    }

    @Test
    void A01_what_was_found_is_counted_per_attack() throws IOException {
        write_suspicion("""
                [{"id": "x", "score": 0.9, "members": {"payees": [{"id": "cheat", "role": "gains"}]}}]""", "('1', 'x'), ('3', 'x'), ('7', 'x')", "('bot', 'x', 'perpetrator')");

        assertThat(evaluate().attacks())
                .containsExactly(
                        new AttackResult("A1", 3, 2, 2, 1, 0, 0, 1, 3, 2, 1, 1, 1, 0),
                        new AttackResult("A5", 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void A02_an_honest_account_in_a_case_is_counted_with_its_place_in_the_docket() throws IOException {
        write_suspicion("""
                [{"id": "x", "score": 0.9, "members": {"payees": []}}, {"id": "y", "score": 0.6, "members": {"payees": []}}]""", "('9', 'x')", "('fan', 'x', 'perpetrator'), ('ada', 'y', 'taken_over')");

        assertThat(evaluate().honest())
                .containsExactly(new HonestResult("L1", 1, 1, 0, 1), new HonestResult("people", 2, 0, 1, 0));
    }

    @Test
    void A03_a_framed_payee_who_is_said_to_gain_is_counted() throws IOException {
        write_suspicion("""
                [{"id": "x", "score": 0.9, "members": {"payees": [{"id": "rival", "role": "gains"}]}}]""", "('1', 'x')", "('bot', 'x', 'perpetrator')");

        assertThat(evaluate().attacks().getFirst().framedAccused()).isEqualTo(1);
    }

    @Test
    void A04_a_victim_who_is_called_one_is_counted() throws IOException {
        write_suspicion("""
                [{"id": "x", "score": 0.9, "members": {"payees": []}}]""", "('4', 'x')", "('owner', 'x', 'taken_over')");

        var takeover = evaluate().attacks().getLast();
        assertThat(takeover.victims()).isEqualTo(1);
        assertThat(takeover.recall()).isEqualTo(1);
        assertThat(takeover.mainF1()).isEqualTo(1);
    }

    @Test
    void B01_many_months_are_one_table() throws IOException {
        write_suspicion(
                """
                [{"id": "x", "score": 0.9, "members": {"payees": []}}]""",
                "('1', 'x'), ('2', 'x'), ('3', 'x')",
                "('bot', 'x', 'perpetrator'), ('robot', 'x', 'perpetrator'), ('bob', 'x', 'perpetrator')");

        var table = new EvaluationTable(List.of(evaluate(), evaluate()));

        assertThat(table.falselyAccusedPerTenThousand()).isEqualTo(10_000 / 3.0);
        assertThat(table.markdown())
                .contains("| A1 | 2 | 6 | 100.0 % | 100.0 % | 100.0 % | – | 1.000 | 0 of 2 |")
                .contains("| people | 4 | 2 | 0 | 2 |")
                .contains("Falsely accused of 10,000 honest accounts: 3333.33");
    }

    private void write_suspicion(String cases, String listens, String accounts) throws IOException {
        Files.writeString(folder.resolve("cases.json"), cases);
        try (var database = Database.open(resources())) {
            database.write(
                    new Script("select * from (values " + listens + ") as l(listen_id, case_id) order by 1"),
                    folder.resolve("suspected_listens.parquet"),
                    "format parquet");
            database.write(
                    new Script("select * from (values " + accounts + ") as a(account_id, case_id, role) order by 1"),
                    folder.resolve("suspected_accounts.parquet"),
                    "format parquet");
        }
    }

    private Evaluation evaluate() {
        return Evaluation.of("small", folder, folder, resources());
    }

    private Resources resources() {
        return new Resources(1, 200, folder.resolve("scratch"));
    }
}
