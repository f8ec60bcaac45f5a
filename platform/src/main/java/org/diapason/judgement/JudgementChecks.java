package org.diapason.judgement;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.Charter;
import org.diapason.charter.ClauseCheck;
import org.diapason.journal.Journal;

/** The checks of what the charter promises about judging. */
public final class JudgementChecks {
    private JudgementChecks() {}

    /** They read with the office's rights. */
    public static List<ClauseCheck> of(DataSource office, Charter charter, Journal journal) {
        return List.of(
                new DecidedByPeople(office),
                new RegisteredMachines(office, journal),
                new TrainingInForce(office),
                new FourEyes(office),
                new SameAsJournalled(office, journal),
                new OpenEyes(office),
                new OpenLog(office, journal),
                new SampleBounds(office),
                new AssistedIsNoOffence(office),
                new DecidedInTime(office),
                new ReleasedWithinLimit(office),
                new HumbleWords(office),
                new Challenged(office),
                new VersionInForce(office, charter));
    }
}
