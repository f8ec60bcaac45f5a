package org.diapason.facts.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one delivery, or one piece of an import, brings to the catalogue.
 *
 * @param supplierName empty when the source does not say
 */
public record Arrival(
        SupplierId supplier,
        Optional<String> supplierName,
        Origin origin,
        List<Artist> artists,
        List<Recording> recordings,
        List<Release> releases) {
    public Arrival {
        artists = List.copyOf(artists);
        recordings = List.copyOf(recordings);
        releases = List.copyOf(releases);
    }

    /**
     * Who claims it, and where that was read.
     *
     * @param claimant a supplier's identifier, or {@code service}
     * @param source the digest of the message or file
     * @param claimedAt the message's own date
     */
    public record Origin(String claimant, String source, Trust trust, Instant claimedAt) {}

    /** An artist under the name it is shown with. */
    public record Artist(ArtistId id, String name) {}

    /**
     * A recording.
     *
     * @param artists those it is shown under, main artist first
     * @param payees by territory; one without territory pays everywhere else
     * @param ai what is declared about generative AI in the sound
     */
    public record Recording(
            RecordingId id,
            String title,
            List<ArtistId> artists,
            Optional<Duration> duration,
            List<Payee> payees,
            Optional<AudioReference> audio,
            AiDeclaration ai) {
        public Recording {
            artists = List.copyOf(artists);
            payees = List.copyOf(payees);
        }
    }

    /** Whom a recording pays in a territory; empty: everywhere. */
    public record Payee(PayeeId id, Optional<String> territory) {}

    /**
     * A release and its recordings in order.
     *
     * @param ai what is declared about generative AI in the release; its artwork is a part of it
     */
    public record Release(
            ReleaseId id, String title, Optional<String> label, List<RecordingId> recordings, AiDeclaration ai) {
        public Release {
            recordings = List.copyOf(recordings);
        }
    }
}
