package org.diapason.proposals.suspicion;

import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;
import org.diapason.listens.Resources;
import org.diapason.listens.suspicion.Policy;

/** The check about suspicion: C50. */
public final class SuspicionChecks {
    private SuspicionChecks() {}

    /**
     * @param policy that is in use
     */
    public static List<ClauseCheck> of(DataSource office, Policy policy, Resources resources) {
        return List.of(new FarmFoundFansSpared(office, policy, resources));
    }
}
