package org.diapason.facts.delivery;

import java.time.LocalDate;
import java.util.List;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;

/** What a supplier delivered on one day (of UTC), by recording: the group that a case can be about. */
public record Batch(SupplierId supplier, LocalDate day, List<RecordingId> recordings) {
    public Batch {
        recordings = List.copyOf(recordings);
    }
}
