package org.diapason.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The board of the charter: it runs the checks, keeps every run in {@code control_run}, and tells how
 * each promise stands. A check that throws, and one that is silent for longer than its clause allows,
 * are {@link Standing.Broken}. The check of C1 is the board's own; it runs last and looks at the others.
 */
public final class Board {
    private static final int REASON_LENGTH = 200;

    private final Charter charter;
    private final List<ClauseCheck> checks;
    private final ControlRunTables runs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Consumer<ControlRun> journal;

    /**
     * @param database as {@code OFFICE} to run checks; for {@link #latest} any role that may read
     * @param journal told of each run, in the transaction that keeps it
     */
    public Board(
            Charter charter, List<ClauseCheck> checks, DataSource database, Clock clock, Consumer<ControlRun> journal) {
        this.charter = charter;
        this.runs = new ControlRunTables(database);
        this.checks = new ArrayList<>(checks);
        this.checks.add(new Coverage(charter, checks, runs));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
        this.journal = journal;
        refuseUnknownAndTwins();
    }

    /** Runs every check as of that moment, keeps and journals the runs. */
    public Standings run(Instant asOf) {
        VersionId version = charter.versionInForce(asOf).id();
        for (ClauseCheck check : checks) {
            Standing standing = ask(check, asOf);
            keep(new ControlRun(check.clause(), check.name(), version, asOf, clock.instant(), standing));
        }
        return latest(asOf);
    }

    /** How the promises stand by the runs kept so far, silence included. */
    public Standings latest(Instant asOf) {
        CharterVersion version = charter.versionInForce(asOf);
        LatestRuns latest = new LatestRuns(runs.latest(asOf), asOf);
        return new Standings(
                version,
                asOf,
                version.commitments().stream()
                        .map(commitment -> line(commitment, latest))
                        .toList());
    }

    private Standings.Line line(Commitment commitment, LatestRuns latest) {
        SortedMap<String, Standing> found = new TreeMap<>();
        checks.stream()
                .filter(check -> check.clause().equals(commitment.id()))
                .forEach(check -> found.put(check.name(), latest.standing(check, commitment.period())));
        return new Standings.Line(commitment, found);
    }

    private void keep(ControlRun run) {
        transaction.executeWithoutResult(status -> {
            runs.insert(run);
            journal.accept(run);
        });
    }

    private static Standing ask(ClauseCheck check, Instant asOf) {
        try {
            return check.run(asOf);
        } catch (RuntimeException e) {
            String reason = reason(e);
            return new Standing.Broken(
                    new Words("Le contrôle a échoué : " + reason, "The check failed: " + reason), Figures.none(), "");
        }
    }

    /** The first line only: what follows it in a database's message may hold values of a row. */
    private static String reason(RuntimeException failure) {
        String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        String reason = failure.getClass().getSimpleName() + ", " + line;
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH) + "…";
    }

    private void refuseUnknownAndTwins() {
        Set<String> names = new HashSet<>();
        for (ClauseCheck check : checks) {
            charter.commitment(check.clause());
            if (check.name().isBlank() || !names.add(check.clause() + " " + check.name())) {
                throw new IllegalArgumentException("The checks of " + check.clause()
                        + " need names that tell them apart; “" + check.name() + "” is blank or taken.");
            }
        }
    }
}
