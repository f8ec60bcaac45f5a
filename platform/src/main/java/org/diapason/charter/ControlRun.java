package org.diapason.charter;

import java.time.Duration;
import java.time.Instant;

/**
 * One run of one check: what the journal calls {@code control.run}.
 *
 * @param check the name of the check
 * @param version the version of the charter in force at {@code asOf}
 * @param asOf the moment that the check was asked about
 * @param ranAt the moment that it was asked
 */
public record ControlRun(
        ClauseId clause, String check, VersionId version, Instant asOf, Instant ranAt, Standing standing) {

    /** Whether what it found is older than the period of its clause. */
    boolean staleAt(Instant time, Duration period) {
        return asOf.plus(period).isBefore(time);
    }
}
