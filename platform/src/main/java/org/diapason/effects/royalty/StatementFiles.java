package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.store.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A month's account as files: {@code statement.csv} (a line a payee), {@code ledger.csv} (the counts, with the
 * decision behind each), {@code reconciliation.csv} (raw = reported + excluded + held + the rest) and {@code
 * manifest.json}, which names everything that the account follows from. Same facts, same decisions, same version:
 * same bytes.
 */
public final class StatementFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private StatementFiles() {}

    /**
     * Writes the files of a statement into a folder.
     *
     * @return the digest of the manifest
     */
    public static Sha256 write(Statement statement, MonthFacts facts, Instant asOf, Path folder) {
        try {
            Files.createDirectories(folder);
            SortedMap<String, String> digests = new TreeMap<>();
            digests.put("statement.csv", put(folder, "statement.csv", statementLines(statement)));
            digests.put("ledger.csv", put(folder, "ledger.csv", ledgerLines(statement)));
            digests.put("reconciliation.csv", put(folder, "reconciliation.csv", reconciliationLines(statement)));
            String manifest = JSON.writeValueAsString(manifest(statement, facts, asOf, digests)) + "\n";
            Files.writeString(folder.resolve("manifest.json"), manifest);
            return Sha256.of(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the statement into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<String> statementLines(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add("payee_id,currency,listens,amount_micro,escrow_listens,escrow_micro,held_listens,held_micro,"
                + "unallocated_listens,unallocated_micro,excluded_listens,too_short_listens");
        for (PayeeLine line : statement.payees()) {
            lines.add(Csv.line(
                    line.payee(),
                    statement.currency(),
                    line.listens(Standing.COUNTED),
                    line.micro(Standing.COUNTED),
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

    private static List<String> reconciliationLines(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add("standing,listens,amount_micro");
        long listens = 0;
        for (Standing standing : Standing.values()) {
            lines.add(Csv.line(standing.code(), statement.listens(standing), statement.micro(standing)));
            listens += statement.listens(standing);
        }
        lines.add(Csv.line("raw", listens, statement.poolMicro()));
        return lines;
    }

    private static Map<String, Object> manifest(
            Statement statement, MonthFacts facts, Instant asOf, SortedMap<String, String> digests) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("month", facts.month().toString());
        manifest.put("as_of", asOf.toString());
        manifest.put("engine", Royalty.ENGINE);
        manifest.put("currency", facts.currency());
        manifest.put("pool_micro", facts.poolMicro());
        manifest.put("distributed_micro", statement.micro(Standing.COUNTED));
        manifest.put("escrow_micro", statement.micro(Standing.ESCROW));
        manifest.put("held_micro", statement.micro(Standing.HELD));
        manifest.put("unallocated_micro", statement.micro(Standing.UNALLOCATED));
        manifest.put("listens_by_standing", listensByStanding(statement));
        manifest.put("decisions", decisions(facts));
        manifest.put(
                "payees", Sha256.of(new TreeMap<>(facts.payees()).toString()).hex());
        manifest.put("listens", digestsOf(facts.listens()));
        manifest.put("files", digests);
        return manifest;
    }

    private static Map<String, Long> listensByStanding(Statement statement) {
        Map<String, Long> listens = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            listens.put(standing.code(), statement.listens(standing));
        }
        return listens;
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
