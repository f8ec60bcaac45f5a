package org.diapason.listens.suspicion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.diapason.listens.Database;
import org.diapason.listens.ListenColumn;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Script;

/** Draws up the case of a ring: who and what is in it, and its evidence in order of weight. */
final class Dossier {
    private static final List<String> KINDS = List.of("impossible_hours", "short_loops");

    private final Database database;
    private final boolean payeesKnown;
    private final Policy policy;

    Dossier(ListenTable table, Policy policy) {
        this.database = table.database();
        this.payeesKnown = table.columns().contains(ListenColumn.PAYEE_ID);
        this.policy = policy;
    }

    /** The case of the ring with that number, whose conduct and evidence these are. */
    SuspectedCase of(int ring, double score, Conduct conduct, List<Evidence> evidence) {
        var accounts = database.list(
                query("case_accounts.sql", ring), row -> new Account(row.getString(1), row.getBoolean(2)));
        return new SuspectedCase(
                id(accounts),
                kind(evidence),
                score,
                conduct.first(),
                conduct.last(),
                conduct.listens(),
                Math.multiplyExact(conduct.counted(), policy.microsPerListen()),
                new SuspectedCase.Members(
                        names(accounts, false),
                        names(accounts, true),
                        roles("case_recordings.sql", ring),
                        payeesKnown ? roles("case_payees.sql", ring) : List.of()),
                new SuspectedCase.Grounds(
                        sorted(evidence.stream()
                                .filter(item -> item.logOdds() > 0)
                                .toList()),
                        sorted(evidence.stream()
                                .filter(item -> item.logOdds() <= 0)
                                .toList())));
    }

    private record Account(String id, boolean takenOver) {}

    private static List<String> names(List<Account> accounts, boolean takenOver) {
        return accounts.stream()
                .filter(account -> account.takenOver() == takenOver)
                .map(Account::id)
                .toList();
    }

    private List<SuspectedCase.Role> roles(String script, int ring) {
        return database.list(
                query(script, ring), row -> new SuspectedCase.Role(row.getString("id"), row.getString("role")));
    }

    private static Script query(String script, int ring) {
        return Plays.script(script).fill("ring", ring);
    }

    /** A rule that most accounts break names the case. */
    private static String kind(List<Evidence> evidence) {
        return evidence.stream()
                .filter(item -> KINDS.contains(item.code()) && item.value() >= 0.5)
                .max(Comparator.comparingDouble(Evidence::value))
                .map(Evidence::code)
                .orElse("closed_audience");
    }

    private static List<Evidence> sorted(List<Evidence> evidence) {
        return evidence.stream()
                .sorted(Comparator.<Evidence>comparingDouble(item -> -Math.abs(item.logOdds()))
                        .thenComparing(Evidence::code))
                .toList();
    }

    private static String id(List<Account> accounts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            accounts.forEach(account -> digest.update((account.id() + "\n").getBytes(StandardCharsets.UTF_8)));
            return "ring-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
