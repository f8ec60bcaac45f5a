package org.diapason.proposals.saturation;

import java.time.LocalDate;
import java.util.List;
import org.diapason.facts.catalogue.SupplierId;

/** The recordings that a supplier delivered for the first time on one day (of UTC), by identifier. */
record BroughtBatch(SupplierId supplier, LocalDate day, List<Brought> recordings) {
    BroughtBatch {
        recordings = List.copyOf(recordings);
    }
}
