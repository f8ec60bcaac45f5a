package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Subject;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/** Follows the decisions into a month's account. */
public final class Royalty {
    /** Version of the rules and of this engine; a manifest names it, and the same version gives the same bytes. */
    public static final String ENGINE = "pro-rata/1";

    /** A listen counts when at least this much of it was heard. */
    static final long SHORTEST_LISTEN_MS = 30_000;

    private Royalty() {}

    /**
     * The account of a month: a pure function of its facts, as of a time.
     *
     * @param asOf decides which exclusions are final and which wait in escrow
     * @param resources what it may use; the result does not depend on it
     */
    public static Statement follow(MonthFacts facts, Instant asOf, Resources resources) {
        return Statement.of(facts.month(), facts.currency(), facts.poolMicro(), ledger(facts, asOf, resources));
    }

    private static List<LedgerLine> ledger(MonthFacts facts, Instant asOf, Resources resources) {
        if (facts.listens().isEmpty()) {
            return List.of();
        }
        try (Database database = Database.open(resources)) {
            Path scratch = Files.createTempDirectory(resources.scratch(), "royalty-");
            Path payees = Files.write(scratch.resolve("payees.csv"), payeeRows(facts));
            Path decided = Files.write(scratch.resolve("decided.csv"), decidedRows(facts, asOf));
            Path spared = Files.write(scratch.resolve("spared.csv"), sparedRows(facts));
            database.run(decidedListens(facts, decided, spared));
            List<LedgerLine> ledger = database.list(
                    Script.beside(Royalty.class, "ledger.sql")
                            .fill("payees", Script.quote(payees.toString()))
                            .fill("shortest", SHORTEST_LISTEN_MS)
                            .fill("files", files(facts.listens().values())),
                    row -> new LedgerLine(
                            row.getString("payee_id"),
                            Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
                            row.getString("decision_id"),
                            row.getLong("listens")));
            for (Path file : List.of(payees, decided, spared, scratch)) {
                Files.delete(file);
            }
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not work in " + resources.scratch() + ": " + e.getMessage(), e);
        }
    }

    private static Script decidedListens(MonthFacts facts, Path decided, Path spared) {
        if (facts.decidedListens().isEmpty()) {
            return Script.beside(Royalty.class, "nothing_decided.sql");
        }
        return Script.beside(Royalty.class, "decided.sql")
                .fill("decided", Script.quote(decided.toString()))
                .fill("spared", Script.quote(spared.toString()))
                .fill("files", files(facts.decidedListens().values()));
    }

    private static List<String> payeeRows(MonthFacts facts) {
        List<String> rows = new ArrayList<>(List.of("recording_id,payee_id"));
        new TreeMap<>(facts.payees()).forEach((recording, payee) -> rows.add(Csv.line(recording, payee)));
        return rows;
    }

    private static List<String> decidedRows(MonthFacts facts, Instant asOf) {
        List<String> rows = new ArrayList<>(List.of("decision_id,standing,file"));
        for (Decision decision : facts.decisions()) {
            Optional<Path> listens = listensOf(decision, facts.decidedListens());
            standing(decision, asOf)
                    .filter(_ -> listens.isPresent())
                    .ifPresent(standing -> rows.add(Csv.line(
                            decision.id().value(),
                            standing.code(),
                            listens.orElseThrow().toString())));
        }
        return rows;
    }

    private static List<String> sparedRows(MonthFacts facts) {
        List<String> rows = new ArrayList<>(List.of("decision_id,account_id"));
        for (Decision decision : facts.decisions()) {
            decision.spared().stream()
                    .sorted()
                    .forEach(account -> rows.add(Csv.line(decision.id().value(), account)));
        }
        return rows;
    }

    private static Optional<Path> listensOf(Decision decision, Map<?, Path> kept) {
        return decision.subject() instanceof Subject.Ring ring
                ? Optional.ofNullable(kept.get(ring.listens()))
                : Optional.empty();
    }

    private static Optional<Standing> standing(Decision decision, Instant asOf) {
        return switch (decision.act()) {
            case Act.Exclude _ -> Optional.of(decision.isFinal(asOf) ? Standing.EXCLUDED : Standing.ESCROW);
            case Act.Hold _, Act.ExtendHold _ -> Optional.of(Standing.HELD);
            case Act.Dismiss _, Act.Label _, Act.Withdraw _ -> Optional.empty();
            case Act.CloseMonth _, Act.Grant _, Act.Uphold _ -> Optional.empty();
        };
    }

    private static String files(Iterable<Path> paths) {
        List<String> quoted = new ArrayList<>();
        paths.forEach(path -> quoted.add(Script.quote(path.toString())));
        return quoted.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }
}
