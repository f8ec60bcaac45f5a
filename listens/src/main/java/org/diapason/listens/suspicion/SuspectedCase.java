package org.diapason.listens.suspicion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/**
 * A group of accounts and recordings over a time, suspected of organised listening.
 *
 * @param id the same for the same accounts
 * @param kind what speaks most for it: {@code impossible_hours}, {@code short_loops} or {@code closed_audience}
 * @param score between 0 and 1, higher is more suspect
 * @param from the first listen of the group to a recording that gains, {@code to} the last
 * @param listens all listens of the perpetrating accounts
 * @param moneyMicro what their counted listens would earn at the policy's rate, in millionths: an estimate until the month is
 *     settled
 */
public record SuspectedCase(
        String id,
        String kind,
        double score,
        Instant from,
        Instant to,
        long listens,
        long moneyMicro,
        Members members,
        Grounds evidence) {

    /** Who and what is in a case; {@code takenOver} are accounts whose owners are victims. */
    public record Members(List<String> accounts, List<String> takenOver, List<Role> recordings, List<Role> payees) {}

    /**
     * What a recording or payee is in a case: it {@code gains}, serves as {@code camouflage} (of those the most played), or, a
     * payee, is {@code possibly_framed}: it has an audience of its own that would be there without the group.
     */
    public record Role(String id, String role) {}

    /** What speaks for the suspicion and against it, the weightiest first. */
    public record Grounds(
            @JsonProperty("for") List<Evidence> supporting,
            @JsonProperty("against") List<Evidence> opposing) {}
}
