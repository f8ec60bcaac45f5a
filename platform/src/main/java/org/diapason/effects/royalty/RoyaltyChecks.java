package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.diapason.charter.ClauseCheck;
import org.diapason.judgement.Decisions;
import org.diapason.listens.Resources;
import org.diapason.store.Blobs;

/** The checks of what the charter promises about money, on the months that are closed. */
public final class RoyaltyChecks {
    private RoyaltyChecks() {}

    /** Computes a month's account again. */
    @FunctionalInterface
    public interface Recomputation {
        /** The manifest that facts and decisions as of that time give. */
        Path manifest(YearMonth month, Instant asOf);
    }

    /**
     * They read what was signed, and what it was signed about.
     *
     * @param kept where the manifests of closed months are kept
     * @param listens the folder of listens that manifests name files of
     */
    public static List<ClauseCheck> of(
            Decisions decisions, Blobs kept, Path listens, Resources resources, Recomputation recomputation) {
        ClosedMonths months = new ClosedMonths(decisions, kept);
        return List.of(
                new PoolShared(months),
                new PaidBack(months, decisions),
                new SameBytesAgain(months, recomputation),
                new Reconciled(months, listens, resources),
                new DecisionsFollowed(months, decisions));
    }
}
