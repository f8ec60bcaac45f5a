package org.diapason.listens.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/**
 * One suspicion measured against the truth about its month.
 *
 * @param name the month's, such as the seed and ranges it was made from
 * @param attacks by code, {@code honest} by group, {@code cases} the most suspect first
 */
public record Evaluation(String name, List<AttackResult> attacks, List<HonestResult> honest, List<CaseResult> cases) {

    public Evaluation {
        attacks = List.copyOf(attacks);
        honest = List.copyOf(honest);
        cases = List.copyOf(cases);
    }

    /**
     * Measures.
     *
     * @param suspected the folder with {@code cases.json}, {@code suspected_listens.parquet} and {@code
     *     suspected_accounts.parquet}
     * @param truth the folder with {@code accounts.csv}, {@code payees.csv} and {@code listens.parquet} (or {@code .csv})
     */
    public static Evaluation of(String name, Path suspected, Path truth, Resources resources) {
        try (var database = Database.open(resources)) {
            database.run(script("truth.sql")
                    .fill("accounts", file(truth, "accounts.csv"))
                    .fill("payees", file(truth, "payees.csv"))
                    .fill("listens", listens(truth)));
            database.run(script("suspected.sql")
                    .fill("cases", file(suspected, "cases.json"))
                    .fill("listens", file(suspected, "suspected_listens.parquet"))
                    .fill("accounts", file(suspected, "suspected_accounts.parquet")));
            return new Evaluation(name, attacks(database), honest(database), cases(database));
        }
    }

    private static List<AttackResult> attacks(Database database) {
        return database.list(
                script("attacks.sql"),
                row -> new AttackResult(
                        row.getString("attack"),
                        row.getLong("listens"),
                        row.getLong("found"),
                        row.getLong("accounts"),
                        row.getLong("accounts_found"),
                        row.getLong("taken_over"),
                        row.getLong("victims"),
                        row.getLong("cases"),
                        row.getLong("main_listens"),
                        row.getLong("main_found"),
                        row.getLong("payees"),
                        row.getLong("payees_named"),
                        row.getLong("framed"),
                        row.getLong("framed_accused")));
    }

    private static List<HonestResult> honest(Database database) {
        return database.list(
                script("honest.sql"),
                row -> new HonestResult(
                        row.getString("group_name"),
                        row.getLong("accounts"),
                        row.getLong("accused"),
                        row.getLong("victims"),
                        row.getLong("top_half")));
    }

    private static List<CaseResult> cases(Database database) {
        return database.list(
                script("cases.sql"),
                row -> new CaseResult(
                        row.getString("id"), row.getDouble("score"), row.getLong("honest"), row.getLong("attackers")));
    }

    private static String listens(Path truth) {
        return Files.exists(truth.resolve("listens.parquet"))
                ? "read_parquet(" + file(truth, "listens.parquet") + ")"
                : "read_csv(" + file(truth, "listens.csv") + ", all_varchar = true)";
    }

    private static String file(Path folder, String name) {
        return Script.quote(folder.resolve(name).toString());
    }

    private static Script script(String name) {
        return Script.beside(Evaluation.class, name);
    }
}
