package org.diapason.facts.people;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;

/** The checks of what the charter promises about those who work here. */
public final class PeopleChecks {
    private PeopleChecks() {}

    /** They read with the office's rights. */
    public static List<ClauseCheck> of(DataSource office) {
        return List.of(new Workshops(office));
    }
}
