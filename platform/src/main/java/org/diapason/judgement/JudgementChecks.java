package org.diapason.judgement;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.Charter;
import org.diapason.charter.ClauseCheck;

/** The checks of what the charter promises about judging. */
public final class JudgementChecks {
    private JudgementChecks() {}

    /** They read with the office's rights. */
    public static List<ClauseCheck> of(DataSource office, Charter charter) {
        return List.of(
                new DecidedByPeople(office),
                new TrainingInForce(office),
                new FourEyes(office),
                new DecidedInTime(office),
                new VersionInForce(office, charter));
    }
}
