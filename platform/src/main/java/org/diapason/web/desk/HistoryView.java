package org.diapason.web.desk;

import java.time.Instant;
import java.util.List;
import org.diapason.facts.catalogue.Supplier;
import org.diapason.judgement.Related;

/**
 * What is known of those whom a case concerns.
 *
 * @param suppliers who delivered its recordings
 * @param artists who is named on them
 * @param earlier other cases about the same recordings, payees or supplier
 */
record HistoryView(List<Supplier> suppliers, List<Artist> artists, List<Related> earlier) {

    /**
     * An artist, as the recordings of the case name them.
     *
     * @param recordings of the case
     * @param knownSince when the first of these came
     */
    record Artist(String name, int recordings, Instant knownSince) {}

    boolean isEmpty() {
        return suppliers.isEmpty() && artists.isEmpty() && earlier.isEmpty();
    }
}
