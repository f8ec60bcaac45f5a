package org.diapason.facts.delivery;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;

/** The checks of what the charter promises about deliveries. */
public final class DeliveryChecks {
    private DeliveryChecks() {}

    /** They read with the office's rights. */
    public static List<ClauseCheck> of(DataSource office) {
        return List.of(new ClauseAtDelivery(office), new ArtworkLabelled(office));
    }
}
