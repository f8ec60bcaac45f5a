package org.diapason.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.diapason.store.Sha256;

/**
 * The charter as it stood from a day on. A version never changes; what is different is a new version.
 *
 * @param inForceFrom the first day, which starts at midnight UTC
 * @param announcedOn the day readers were told of it; absent for the first version, which changed nothing
 * @param reviewWithinDays how many days after coming into force it must have been gone over
 * @param noticeDays how many days before coming into force a change must be announced
 * @param commitments in the order of their numbers
 * @param digest of the bytes of its data
 */
public record CharterVersion(
        VersionId id,
        LocalDate inForceFrom,
        Optional<LocalDate> announcedOn,
        int reviewWithinDays,
        int noticeDays,
        List<Commitment> commitments,
        Law law,
        Sha256 digest) {

    public CharterVersion {
        commitments = commitments.stream().sorted().toList();
        if (commitments.stream().map(Commitment::id).distinct().count() != commitments.size()) {
            throw new IllegalArgumentException(
                    "Version " + id + " of the charter gives the same number to two clauses.");
        }
    }

    public Optional<Commitment> findCommitment(ClauseId clause) {
        return commitments.stream().filter(each -> each.id().equals(clause)).findFirst();
    }

    boolean startedBy(Instant time) {
        return !inForceFrom.atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(time);
    }

    /** The last day by which it must have been gone over. */
    LocalDate reviewDue() {
        return inForceFrom.plusDays(reviewWithinDays);
    }
}
