package org.diapason.web.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.effects.royalty.ClosedMonths;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import org.diapason.effects.royalty.StatementFiles;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/** Opens the case in which two people close a month; what they sign is kept for ever. */
public final class MonthClose {
    private final ClosedMonths closed;
    private final Intake intake;
    private final Blobs blobs;

    /** @param intake opens cases with the rights of the office */
    public MonthClose(ClosedMonths closed, Intake intake, Blobs blobs) {
        this.closed = closed;
        this.intake = intake;
        this.blobs = blobs;
    }

    /**
     * Opens the case about a written account, and keeps its manifest and every file that the manifest names.
     *
     * @throws IllegalArgumentException when the month is closed at that time, or the account does not add up
     */
    public CaseId propose(MonthAccount.Written account, Instant asOf, Path folder) {
        Statement statement = account.statement();
        closed.find(statement.month(), asOf).ifPresent(decision -> {
            throw new IllegalArgumentException("Expected a month that is open, but two people closed "
                    + statement.month() + " by " + decision.id()
                    + ". What it owes since is corrected in a later month.");
        });
        if (!statement.addsUp()) {
            throw new IllegalArgumentException("Expected parts that make the pool of " + statement.month()
                    + " to the unit, which they do not. Do not close it; look for what is missing.");
        }
        return intake.propose(new Proposal(
                Optional.empty(),
                new Subject.MonthEnd(statement.month(), keep(statement, folder)),
                "The account of " + statement.month() + " is ready to be closed",
                0,
                statement.poolMicro(),
                reconciliation(statement),
                List.of()));
    }

    private Sha256 keep(Statement statement, Path folder) {
        try {
            for (Path file : StatementFiles.list(folder)) {
                blobs.keep(file);
            }
            return blobs.keep(folder.resolve(StatementFiles.MANIFEST));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Could not keep the account of " + statement.month() + ": " + e.getMessage(), e);
        }
    }

    private static List<Evidence> reconciliation(Statement statement) {
        return List.of(Standing.values()).stream()
                .map(standing -> Evidence.of(
                        "month_end." + standing.code(),
                        "Listens " + standing.code().replace('_', ' '),
                        statement.listens(standing),
                        "listens",
                        Evidence.Reading.NEUTRAL,
                        statement.micro(standing) + " micro-units"))
                .toList();
    }
}
