package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * territory, plan, standing and decision), {@code reconciliation.csv} (raw = reported + escrow + held + the rest, by
 * territory, plan and payee) and {@code top-ups.csv}; and, where closed months owe something, what {@link Corrections}
 * left.
 */
public final class StatementFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<String> TABLES =
            List.of("statement.parquet", "aggregates.parquet", "reconciliation.csv", "top-ups.csv", Corrections.FILE);

    /** The one that names all others. */
    public static final String MANIFEST = "manifest.json";

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
            String manifest =
                    JSON.writeValueAsString(ManifestFields.of(statement, corrections, facts, asOf, digests)) + "\n";
            Files.writeString(folder.resolve(MANIFEST), manifest);
            return Sha256.of(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the statement into " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The files that the manifest in a folder names. */
    public static List<Path> list(Path folder) {
        return Manifest.read(folder.resolve(MANIFEST)).files().keySet().stream()
                .map(folder::resolve)
                .toList();
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

    private static String put(Path folder, String name, List<String> lines) throws IOException {
        String text = String.join("\n", lines) + "\n";
        Files.writeString(folder.resolve(name), text);
        return Sha256.of(text).hex();
    }
}
