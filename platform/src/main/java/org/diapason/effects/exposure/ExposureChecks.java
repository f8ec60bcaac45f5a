package org.diapason.effects.exposure;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;

/** The checks of what the charter promises about what is shown. */
public final class ExposureChecks {
    private ExposureChecks() {}

    /** They read with the office's rights. */
    public static List<ClauseCheck> of(DataSource office) {
        return List.of(new ZeroExposure(office));
    }
}
