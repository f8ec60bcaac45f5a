package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/** A month's money, worked out in a database of its own. For one thread, to be closed. */
final class Calculation implements AutoCloseable {
    private final MonthFacts facts;
    private final Database database;

    private Calculation(MonthFacts facts, Database database) {
        this.facts = facts;
        this.database = database;
    }

    /** The result does not depend on the resources. */
    static Calculation of(MonthFacts facts, List<Followed> followed, Resources resources) {
        Calculation calculation = new Calculation(facts, Database.open(resources));
        try {
            calculation.load(followed, resources.scratch());
            calculation.share();
            return calculation;
        } catch (RuntimeException | IOException e) {
            calculation.close();
            throw e instanceof RuntimeException unchecked
                    ? unchecked
                    : new UncheckedIOException(
                            "Could not work in " + resources.scratch() + ": " + e.getMessage(), (IOException) e);
        }
    }

    private void load(List<Followed> followed, Path scratch) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "royalty-");
        FactFiles files = new FactFiles(folder);
        // One transaction that is never committed: the database is gone with its answers.
        database.run(new Script("begin transaction"));
        Path decided = files.decided(followed);
        Path spared = files.spared(followed);
        database.run(script("facts.sql")
                .fill("pools", quote(files.pools(facts.pools())))
                .fill("payees", quote(files.payees(facts.payees())))
                .fill("artists", quote(files.artists(facts.artists())))
                .fill("first_day", "date '" + facts.month().atDay(1) + "'")
                .fill("last_day", "date '" + facts.month().atEndOfMonth() + "'"));
        database.run(
                followed.isEmpty()
                        ? script("nothing_decided.sql")
                        : script("decided.sql")
                                .fill("decided", quote(decided))
                                .fill("spared", quote(spared))
                                .fill(
                                        "files",
                                        list(followed.stream()
                                                .map(Followed::listens)
                                                .distinct()
                                                .toList())));
        database.run(
                facts.listens().isEmpty()
                        ? script("nothing_heard.sql")
                        : script("heard.sql").fill("files", list(facts.listens().values())));
        try (var inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void share() {
        SharingRule rule = facts.rule();
        database.run(script("judged.sql").fill("shortest", rule.shortestMs()));
        database.run(
                rule.model() == SharingModel.ARTIST_CENTRIC
                        ? script("artist_weights.sql")
                                .fill("boost_listens", rule.boostListens())
                                .fill("boost_listeners", rule.boostListeners())
                                .fill("cap", rule.capListens())
                        : script("equal_weights.sql"));
        database.run(script("entries.sql"));
        if (rule.model() == SharingModel.USER_CENTRIC) {
            database.run(script("claims_of_subscribers.sql"));
            share("attended", "followed_money", "pool, account_id", "payee_id, standing");
            database.run(script("amounts_of_subscribers.sql"));
        } else {
            database.run(script("claims_of_listens.sql"));
            share("claim", "amount", "pool", "payee_id, standing");
        }
    }

    private void share(String claims, String shares, String of, String order) {
        database.run(script("share.sql")
                .fill("claims", claims)
                .fill("shares", shares)
                .fill("of", of)
                .fill("order", order));
    }

    /** The account by payee. */
    Statement statement() {
        return Statement.of(facts, ledger(), amounts());
    }

    private List<LedgerLine> ledger() {
        return database.list(
                script("ledger.sql"),
                row -> new LedgerLine(
                        row.getString("payee_id"),
                        standing(row.getString("standing")),
                        row.getString("decision_id"),
                        row.getLong("listens")));
    }

    private SortedMap<String, Map<Standing, Long>> amounts() {
        SortedMap<String, Map<Standing, Long>> amounts = new TreeMap<>();
        database.each(
                script("amounts.sql"),
                row -> amounts.computeIfAbsent(row.getString("payee_id"), _ -> new EnumMap<>(Standing.class))
                        .put(standing(row.getString("standing")), row.getLong("micro")));
        return amounts;
    }

    /**
     * Writes the account as tables: {@code statement.parquet} by payee and standing, {@code aggregates.parquet} by
     * recording too, and {@code reconciliation.csv} by territory, plan and payee.
     */
    void write(Path folder) throws IOException {
        Path aggregates = folder.resolve("aggregates.parquet");
        Path reconciliation = folder.resolve("reconciliation.csv");
        Files.createDirectories(folder);
        database.run(script("entry_claims.sql"));
        share("entry_claim", "entry_money", "pool, payee_id, standing", "territory, plan, recording_id, decision_id");
        database.write(script("statement.sql"), folder.resolve("statement.parquet"), "format parquet");
        database.write(script("aggregates.sql"), aggregates, "format parquet");
        database.write(
                script("reconciliation.sql").fill("aggregates", "read_parquet(" + quote(aggregates) + ")"),
                reconciliation,
                "header, delim ','");
    }

    private static Standing standing(String code) {
        return Standing.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Script script(String name) {
        return Script.beside(Calculation.class, name);
    }

    private static String quote(Path path) {
        return Script.quote(path.toString());
    }

    private static String list(Iterable<Path> paths) {
        List<String> quoted = new ArrayList<>();
        paths.forEach(path -> quoted.add(quote(path)));
        return quoted.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public void close() {
        database.close();
    }
}
