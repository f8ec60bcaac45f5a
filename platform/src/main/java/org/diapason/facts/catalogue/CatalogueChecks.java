package org.diapason.facts.catalogue;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;

/** The checks of what the charter promises about where music comes from. */
public final class CatalogueChecks {
    private CatalogueChecks() {}

    /** They read with the office's rights. */
    public static List<ClauseCheck> of(DataSource office) {
        return List.of(new OutsideSuppliers(office), new ArtistsAnswered(office));
    }
}
