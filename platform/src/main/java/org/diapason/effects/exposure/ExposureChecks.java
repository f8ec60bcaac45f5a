package org.diapason.effects.exposure;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;
import org.diapason.judgement.Decisions;

/** The checks of what the charter promises about recommending and showing. */
public final class ExposureChecks {
    private ExposureChecks() {}

    /**
     * They read with the office's rights.
     *
     * @param current the file of the feed that is published, there or not
     */
    public static List<ClauseCheck> of(Path current, DataSource office, Decisions decisions) {
        return List.of(
                new HeardFirst(current, office),
                new TrustedSource(current, office),
                new NothingSanctioned(current, decisions),
                new ZeroExposure(office),
                new FeedTaken(office),
                new OwnProfile(current, office),
                new EstablishedArtist(current, office),
                new TrackedSources(current, office),
                new NewArtistsWait(office),
                new HeardBeforeShown(office));
    }
}
