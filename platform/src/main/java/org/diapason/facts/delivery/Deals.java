package org.diapason.facts.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;

/** What the deals of whoever holds a release allow, by the messages known now. */
public final class Deals {
    private final ReleaseTables tables;
    private final Clock clock;

    /** Any role that reads facts may ask. */
    public Deals(DataSource database, Clock clock) {
        this.tables = new ReleaseTables(database);
        this.clock = clock;
    }

    /** Whether a release may be played in a territory (ISO 3166-1 country code) on a day. */
    public Availability availability(ReleaseId release, String territory, LocalDate day) {
        return Availability.of(tables.said(release, clock.instant()), territory, day);
    }

    /** Whether a recording may be played: as a part of the release that is best off. */
    public Availability availability(RecordingId recording, String territory, LocalDate day) {
        return tables.releasesOf(recording).stream()
                .map(release -> availability(release, territory, day))
                .min(Availability.BEST_FIRST)
                .orElse(new Availability(Availability.State.NOT_SAID, Optional.empty()));
    }

    /** What a machine may be trained with (UseForTraining… of ERN 4.3.2), in order. */
    public List<String> listTrainingRights(ReleaseId release) {
        return tables.trainingRights(release);
    }
}
