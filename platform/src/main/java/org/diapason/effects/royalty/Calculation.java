package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.listens.Database;
import org.diapason.listens.Script;

/** A month's money, worked out in a database, and gone from it when closed. For one thread. */
final class Calculation implements AutoCloseable {
    /** So many listens at a time are shared by subscriber: about a gigabyte of them. */
    private static final long LISTENS_A_TURN = 10_000_000;

    private final MonthFacts facts;
    private final Database database;
    private final long listensATurn;

    private Calculation(MonthFacts facts, Database database, long listensATurn) {
        this.facts = facts;
        this.database = database;
        this.listensATurn = listensATurn;
    }

    /** The result does not depend on what the database may use. */
    static Calculation of(MonthFacts facts, List<Followed> followed, Database database) {
        return of(facts, followed, database, LISTENS_A_TURN);
    }

    /** Nor on how many listens are shared by subscriber at a time. */
    static Calculation of(MonthFacts facts, List<Followed> followed, Database database, long listensATurn) {
        Calculation calculation = new Calculation(facts, database, listensATurn);
        // One transaction that is never committed: nothing stays of it.
        database.run(new Script("begin transaction"));
        try {
            calculation.load(followed);
            calculation.share();
            calculation.addTopUps();
            return calculation;
        } catch (RuntimeException | IOException e) {
            calculation.close();
            throw e instanceof RuntimeException unchecked
                    ? unchecked
                    : new UncheckedIOException("Could not gather the facts: " + e.getMessage(), (IOException) e);
        }
    }

    private void load(List<Followed> followed) throws IOException {
        FactFiles files =
                new FactFiles(Files.createDirectories(database.folder().resolve("facts")));
        database.run(script("facts.sql")
                .fill("pools", quote(files.pools(facts.pools())))
                .fill("terms", quote(files.terms(facts.terms())))
                .fill("payees", quote(files.payees(facts.payees())))
                .fill("artists", quote(files.artists(facts.artists()))));
        database.run(
                followed.isEmpty()
                        ? script("nothing_decided.sql")
                        : script("decided.sql")
                                .fill("decided", quote(files.decided(followed)))
                                .fill("spared", quote(files.spared(followed)))
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
        database.run(script("numbered.sql")
                .fill("first_day", "date '" + facts.month().atDay(1) + "'")
                .fill("last_day", "date '" + facts.month().atEndOfMonth() + "'"));
        judge();
    }

    private void judge() {
        boolean byAccount = facts.rule().model() != SharingModel.PRO_RATA || facts.promisesBySubscriber();
        if (byAccount) {
            database.run(script("accounts.sql"));
        }
        database.run(script("judged.sql")
                .fill("shortest", facts.rule().shortestMs())
                .fill("account", byAccount ? "n.account" : "0")
                .fill("accounts", byAccount ? "join account n on n.account_id = l.account_id" : ""));
        database.run(script("audience.sql"));
    }

    private void share() {
        SharingRule rule = facts.rule();
        database.run(
                rule.model() == SharingModel.ARTIST_CENTRIC
                        ? script("artist_weights.sql")
                                .fill("boost_listens", rule.boostListens())
                                .fill("boost_listeners", rule.boostListeners())
                                .fill("cap", rule.capListens())
                        : script("equal_weights.sql"));
        database.run(script("entries.sql"));
        if (rule.model() == SharingModel.USER_CENTRIC) {
            shareBySubscriber();
        } else {
            database.run(script("claims_of_listens.sql"));
            share("claim", "amount", "pool", "payee, standing");
        }
        database.run(script("cell_claims.sql"));
        share("cell_claim", "cell", "pool, payee, standing", "market");
    }

    private void shareBySubscriber() {
        database.run(script("claims_of_subscribers.sql"));
        long turns = 1 + database.number(new Script("select count(*) from judged")) / listensATurn;
        for (long turn = 0; turn < turns; turn++) {
            database.run(script("attention.sql").fill("turns", turns).fill("turn", turn));
            share("attended", "followed_part", "pool, account", "payee, standing");
            database.run(script("followed_money.sql"));
        }
        database.run(script("amounts_of_subscribers.sql"));
    }

    private void share(String claims, String shares, String of, String order) {
        database.run(script("share.sql")
                .fill("claims", claims)
                .fill("shares", shares)
                .fill("of", of)
                .fill("order", order));
    }

    private void addTopUps() {
        database.run(script("top_ups.sql"));
    }

    /** The account by payee. */
    Statement statement() {
        return Statement.of(facts, ledger(), amounts(), topUps());
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

    private Map<String, Long> topUps() {
        Map<String, Long> topUps = new HashMap<>();
        database.each(
                script("top_ups_by_payee.sql"), row -> topUps.put(row.getString("payee_id"), row.getLong("micro")));
        return topUps;
    }

    /**
     * Writes the account as tables: {@code statement.parquet} by payee and standing, {@code aggregates.parquet} by
     * recording too, {@code reconciliation.csv} by territory, plan and payee, and {@code top-ups.csv}, what contracts
     * promise beside what the pools gave.
     */
    void write(Path folder) throws IOException {
        Path aggregates = folder.resolve("aggregates.parquet");
        Files.createDirectories(folder);
        database.run(script("entry_claims.sql"));
        share("entry_claim", "entry_money", "pool, market, payee, standing", "recording, decision");
        database.write(script("statement.sql"), folder.resolve("statement.parquet"), "format parquet");
        database.write(script("aggregates.sql"), aggregates, "format parquet");
        database.write(
                script("reconciliation.sql").fill("aggregates", "read_parquet(" + quote(aggregates) + ")"),
                folder.resolve("reconciliation.csv"),
                "header, delim ','");
        database.write(script("top_ups_written.sql"), folder.resolve("top-ups.csv"), "header, delim ','");
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
        database.run(new Script("rollback"));
    }
}
