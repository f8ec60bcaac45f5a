package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.store.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A month's account as files: {@code statement.csv} (a line a payee), {@code ledger.csv} (the counts, with the decision
 * behind each), {@code corrections.csv} (of closed months) and {@code manifest.json}, which names everything that the
 * account follows from and the files it consists of. Same facts, same decisions, same version: same bytes.
 *
 * <p>Beside them stand what {@link Royalty#follow(MonthFacts, Instant, org.diapason.listens.Resources, Path)} left:
 * {@code statement.parquet} (a line a payee and standing), {@code aggregates.parquet} (a line a recording, payee,
 * territory, plan, standing and decision) and {@code reconciliation.csv} (raw = reported + escrow + held + the rest, by
 * territory, plan and payee).
 */
public final class StatementFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<String> TABLES =
            List.of("statement.parquet", "aggregates.parquet", "reconciliation.csv", "top-ups.csv");

    private StatementFiles() {}

    /**
     * Writes the files of a statement into a folder.
     *
     * @return the digest of the manifest
     */
    public static Sha256 write(Statement statement, MonthFacts facts, Instant asOf, Path folder) {
        return write(statement, List.of(), facts, asOf, folder);
    }

    /** The same, with the corrections of closed months that go with it, in {@code corrections.csv}. */
    public static Sha256 write(
            Statement statement, List<Correction> corrections, MonthFacts facts, Instant asOf, Path folder) {
        try {
            Files.createDirectories(folder);
            SortedMap<String, String> digests = new TreeMap<>();
            digests.put("statement.csv", put(folder, "statement.csv", statementLines(statement)));
            digests.put("ledger.csv", put(folder, "ledger.csv", ledgerLines(statement)));
            digests.put("corrections.csv", put(folder, "corrections.csv", correctionLines(corrections)));
            for (String table : TABLES) {
                if (Files.exists(folder.resolve(table))) {
                    digests.put(table, Sha256.ofFile(folder.resolve(table)).hex());
                }
            }
            String manifest = JSON.writeValueAsString(manifest(statement, corrections, facts, asOf, digests)) + "\n";
            Files.writeString(folder.resolve("manifest.json"), manifest);
            return Sha256.of(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the statement into " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The time that a kept manifest's account is of. */
    public static Instant timeOf(Path manifest) {
        return Instant.parse(JSON.readTree(manifest).get("as_of").asString());
    }

    private static List<String> statementLines(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "payee_id,currency,listens,amount_micro,top_up_micro,escrow_listens,escrow_micro,held_listens,held_micro,"
                        + "unallocated_listens,unallocated_micro,excluded_listens,too_short_listens");
        for (PayeeLine line : statement.payees()) {
            lines.add(Csv.line(
                    line.payee(),
                    statement.currency(),
                    line.listens(Standing.COUNTED),
                    line.micro(Standing.COUNTED),
                    line.topUpMicro(),
                    line.listens(Standing.ESCROW),
                    line.micro(Standing.ESCROW),
                    line.listens(Standing.HELD),
                    line.micro(Standing.HELD),
                    line.listens(Standing.UNALLOCATED),
                    line.micro(Standing.UNALLOCATED),
                    line.listens(Standing.EXCLUDED),
                    line.listens(Standing.TOO_SHORT)));
        }
        return lines;
    }

    private static List<String> ledgerLines(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add("payee_id,standing,decision_id,listens");
        statement
                .ledger()
                .forEach(line ->
                        lines.add(Csv.line(line.payee(), line.standing().code(), line.decision(), line.listens())));
        return lines;
    }

    private static List<String> correctionLines(List<Correction> corrections) {
        List<String> lines = new ArrayList<>();
        lines.add("month,payee_id,standing,listens,amount_micro,top_up_micro");
        corrections.forEach(line -> lines.add(Csv.line(
                line.month(), line.payee(), line.standing().code(), line.listens(), line.micro(), line.topUpMicro())));
        return lines;
    }

    private static Map<String, Object> manifest(
            Statement statement,
            List<Correction> corrections,
            MonthFacts facts,
            Instant asOf,
            SortedMap<String, String> digests)
            throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("month", facts.month().toString());
        manifest.put("as_of", asOf.toString());
        manifest.put("engine", Royalty.ENGINE);
        manifest.put("rule", rule(facts.rule()));
        manifest.put("currency", facts.currency());
        manifest.put("pools", pools(facts));
        manifest.put("pool_micro", facts.poolMicro());
        manifest.put("top_up_micro", statement.topUpMicro());
        manifest.put("distributed_micro", statement.distributedMicro());
        manifest.put("escrow_micro", statement.micro(Standing.ESCROW));
        manifest.put("held_micro", statement.micro(Standing.HELD));
        manifest.put("unallocated_micro", statement.micro(Standing.UNALLOCATED));
        manifest.put("corrections_micro", correctionsOf(corrections));
        manifest.put("listens_by_standing", listensByStanding(statement));
        manifest.put("decisions", decisions(facts));
        manifest.put("payees", digest(facts.payees()));
        manifest.put("terms", digest(facts.terms()));
        manifest.put("artists", digest(new TreeMap<>(facts.artists()).entrySet()));
        manifest.put("listens", digestsOf(facts.listens()));
        manifest.put("files", digests);
        return manifest;
    }

    /** A rule as manifests write it; the figures that only the artist-centric model asks for stand with that one alone. */
    static Map<String, Object> rule(SharingRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", rule.from().toString());
        fields.put("model", rule.model().code());
        fields.put("shortest_ms", rule.shortestMs());
        if (rule.model() == SharingModel.ARTIST_CENTRIC) {
            fields.put("boost_listens", rule.boostListens());
            fields.put("boost_listeners", rule.boostListeners());
            fields.put("cap_listens", rule.capListens());
        }
        return fields;
    }

    private static List<Map<String, Object>> pools(MonthFacts facts) {
        List<Map<String, Object>> pools = new ArrayList<>();
        for (Pool pool : facts.pools()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("territory", pool.territory());
            fields.put("plan", pool.plan());
            fields.put("amount_micro", pool.amountMicro());
            fields.put("revenue_micro", pool.revenueMicro());
            pool.subscribers().ifPresent(subscribers -> fields.put("subscribers", subscribers));
            pools.add(fields);
        }
        return pools;
    }

    /** What is corrected in favour of payees, by closed month. */
    private static SortedMap<String, Long> correctionsOf(List<Correction> corrections) {
        SortedMap<String, Long> months = new TreeMap<>();
        for (Correction line : corrections) {
            if (line.standing() == Standing.COUNTED) {
                months.merge(line.month().toString(), line.micro() + line.topUpMicro(), Long::sum);
            }
        }
        return months;
    }

    private static Map<String, Long> listensByStanding(Statement statement) {
        Map<String, Long> listens = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            listens.put(standing.code(), statement.listens(standing));
        }
        return listens;
    }

    /** Of the texts of these, each on a line, in their order. */
    private static String digest(Collection<?> values) {
        StringBuilder lines = new StringBuilder();
        values.forEach(value -> lines.append(value).append('\n'));
        return Sha256.of(lines.toString()).hex();
    }

    private static List<String> decisions(MonthFacts facts) {
        return facts.decisions().stream()
                .map(decision -> decision.id().value())
                .sorted()
                .toList();
    }

    private static SortedMap<String, String> digestsOf(SortedMap<String, Path> files) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            digests.put(file.getKey(), Sha256.ofFile(file.getValue()).hex());
        }
        return digests;
    }

    private static String put(Path folder, String name, List<String> lines) throws IOException {
        String text = String.join("\n", lines) + "\n";
        Files.writeString(folder.resolve(name), text);
        return Sha256.of(text).hex();
    }
}
