package org.diapason.proposals.saturation;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;

/** The check of what the charter promises about music made to fill catalogues. */
public final class SaturationChecks {
    private SaturationChecks() {}

    /** It reads with the office's rights. */
    public static List<ClauseCheck> of(DataSource office) {
        return List.of(new MassDelivery(office));
    }
}
