package org.diapason.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.catalogue.Supplier;
import org.diapason.judgement.Case;

/**
 * What is known of those whom a case concerns.
 *
 * @param suppliers who delivered its recordings
 * @param artists who is named on them
 * @param earlier other cases about the same recordings, payees or supplier
 */
record HistoryView(List<Supplier> suppliers, List<Artist> artists, List<Earlier> earlier) {

    /**
     * An artist, as the recordings of the case name them.
     *
     * @param recordings of the case
     * @param knownSince when the first of these came
     */
    record Artist(String name, int recordings, Instant knownSince) {}

    /**
     * Another case, and the last decision about it that has effect.
     *
     * @param members how many accounts or recordings its group has
     */
    record Earlier(Case about, int members, Optional<Acts.Kind> outcome) {}

    boolean isEmpty() {
        return suppliers.isEmpty() && artists.isEmpty() && earlier.isEmpty();
    }
}
