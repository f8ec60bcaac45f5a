package org.diapason.facts.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;

/**
 * Whose page a release appears on. When a supplier delivers for an artist whom another supplier brought first, its
 * recordings wait for a person to look before they are recommended: they play, are found and are paid all the while. And
 * artists can say that a recording is not theirs.
 */
public final class Profiles {
    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private final ProfileTables tables;
    private final Clock clock;

    /** Reads and writes with the office's rights. */
    public Profiles(DataSource office, Clock clock) {
        this.tables = new ProfileTables(office);
        this.clock = clock;
    }

    /**
     * An artist that a second supplier delivers for, and nobody has looked at.
     *
     * @param name as the artist is shown; empty when nobody gave one
     * @param first the supplier that brought the artist
     * @param supplier the one whose recordings wait
     * @param recordings how many wait
     * @param since the first of them came
     */
    public record Mismatch(
            ArtistId artist, String name, SupplierId first, SupplierId supplier, long recordings, Instant since) {}

    /** What somebody said of a recording that they say is not theirs. */
    public record Report(long number, RecordingId recording, String words, Instant receivedAt) {}

    /**
     * How the promise of a look within a day was kept in the last ninety days.
     *
     * @param late those that were looked at later, or still wait longer
     */
    public record Looks(long reports, long late) {}

    /** Those that wait for a person, the longest waiting first. */
    public List<Mismatch> listWaiting() {
        return tables.waiting();
    }

    /**
     * Writes down what a person found.
     *
     * @param isSame whether the supplier's releases are the artist's own
     */
    public void check(ArtistId artist, SupplierId supplier, boolean isSame, String reason, PersonId person) {
        tables.insertCheck(artist, supplier, isSame, reason, person, clock.instant());
    }

    /** Takes in that somebody says a recording is not theirs. */
    public void report(RecordingId recording, String words) {
        tables.insertReport(recording, words, clock.instant());
    }

    /** Those reports that nobody has looked at, the longest waiting first. */
    public List<Report> listUnseenReports() {
        return tables.unseenReports();
    }

    /**
     * Writes down what a person found about a report.
     *
     * @param isRight whether the recording is indeed on the wrong page
     */
    public void look(Report report, boolean isRight, String reason, PersonId person) {
        tables.insertLook(report.number(), isRight, reason, person, clock.instant());
    }

    public Looks looks() {
        Instant now = clock.instant();
        return tables.looks(now.minus(LOOKED_BACK), ArtistsAnswered.LOOK, now);
    }
}
