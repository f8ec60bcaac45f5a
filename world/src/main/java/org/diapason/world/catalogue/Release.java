package org.diapason.world.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A release: what one message delivers.
 *
 * @param icpn its 13-digit product code, of the range kept for use inside a company
 * @param delivered the day on which it reaches the service
 * @param batch the name of its delivery folder; empty for the back catalogue, which is not delivered
 */
public record Release(
        String icpn, String title, Artist artist, LocalDate delivered, String batch, List<Recording> recordings) {
    public Release {
        recordings = List.copyOf(recordings);
    }

    /** Whether it comes with a message and with sound. */
    public boolean isDelivered() {
        return !batch.isEmpty();
    }
}
