package org.diapason.charter;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * One run of one check: what the journal calls {@code control.run}. Its times have the microseconds
 * that the table keeps.
 *
 * @param check the name of the check
 * @param version the version of the charter in force at {@code asOf}
 * @param asOf the moment that the check was asked about
 * @param ranAt the moment that it was asked
 */
public record ControlRun(
        ClauseId clause, String check, VersionId version, Instant asOf, Instant ranAt, Standing standing) {

    public ControlRun {
        asOf = asOf.truncatedTo(ChronoUnit.MICROS);
        ranAt = ranAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What the journal remembers of it: text, and whole numbers where figures are. The sentence is left
     * out, since the words of a failure are nobody's to publish for ever.
     */
    public Map<String, Object> content() {
        return Map.of(
                "clause", clause.text(),
                "check", check,
                "charter_version", version.text(),
                "as_of", asOf.toString(),
                "standing", standing.grade().code(),
                "figures", figures());
    }

    /** Whether what it found is older than the period of its clause. */
    boolean staleAt(Instant time, Duration period) {
        return asOf.plus(period).isBefore(time);
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new TreeMap<>();
        standing.figures()
                .values()
                .forEach((name, value) -> figures.put(name, Figures.isWhole(value) ? Long.valueOf(value) : value));
        return figures;
    }
}
