package org.diapason.facts.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A DDEX message as far as the catalogue needs it, whatever its version.
 *
 * @param purged the releases that a {@code PurgeReleaseMessage} takes back
 */
record Message(
        Header header,
        List<SoundRecording> recordings,
        List<Companion> companions,
        List<Release> releases,
        List<Deal> deals,
        List<Purge> purged) {

    /** The different display artists of recordings and releases, in every territory. */
    List<Artist> artists() {
        return Stream.concat(
                        recordings.stream().flatMap(recording -> recording.allArtists().stream()),
                        releases.stream().flatMap(release -> release.allArtists().stream()))
                .distinct()
                .toList();
    }

    /**
     * The root element and the message's header; what they do not say is empty.
     *
     * @param allowedValues the version of the allowed-value set, from ERN 4.3 on
     */
    record Header(
            String standard,
            String version,
            String type,
            String id,
            Optional<String> sender,
            Optional<String> senderName,
            Optional<String> recipient,
            Optional<Instant> createdAt,
            Optional<String> allowedValues) {
        static final Header NONE = ofRoot("", "", "", Optional.empty());

        /** What the root element says alone. */
        static Header ofRoot(String standard, String version, String type, Optional<String> allowedValues) {
            Optional<String> unsaid = Optional.empty();
            return new Header(standard, version, type, "", unsaid, unsaid, unsaid, Optional.empty(), allowedValues);
        }
    }

    /** A display artist. */
    record Artist(String name, Optional<String> isni) {}

    /** The identifiers of a recording or release, each as written. */
    record Identifiers(
            Optional<String> isrc, Optional<String> icpn, Optional<String> grid, Optional<String> proprietary) {
        /** Whether there is any. */
        boolean isKnown() {
            return Stream.of(isrc, icpn, grid, proprietary).anyMatch(Optional::isPresent);
        }
    }

    /**
     * A release that is taken back.
     *
     * @param reason the message's word for it, such as {@code AiGeneratedWork}
     */
    record Purge(Node.Place place, Identifiers release, Optional<String> reason) {}

    /** A label for each territory that has its own; the key {@code ""} stands for everywhere else. */
    record Labels(Map<String, String> byTerritory) {
        static final String EVERYWHERE = "";

        Optional<String> everywhere() {
            return Optional.ofNullable(byTerritory.get(EVERYWHERE));
        }
    }

    /** A file that the message says lies beside it, and the hash it declares. */
    record ResourceFile(Node.Place place, String path, Optional<String> hash, Optional<String> algorithm) {
        Finding finding(FindingCode code, String expected, String came, String next) {
            return Finding.at(place, code, "Expected " + expected + " for " + path + ", found " + came + ". " + next);
        }
    }

    /**
     * A sound recording.
     *
     * @param artists those of its default territory
     * @param allArtists those of every territory
     */
    record SoundRecording(
            Node.Place place,
            String reference,
            Identifiers identifiers,
            String title,
            List<Artist> artists,
            List<Artist> allArtists,
            Labels labels,
            Optional<String> phonogramProducer,
            Optional<Duration> duration,
            Optional<ResourceFile> file,
            Declaration declaration) {}

    /**
     * What comes along with the sound: artwork, booklet, film.
     *
     * @param kind {@code Image}, {@code Text} or {@code Video}
     */
    record Companion(
            Node.Place place, String kind, String reference, Optional<ResourceFile> file, Declaration declaration) {
        boolean isArtwork() {
            return kind.equals("Image");
        }
    }

    /**
     * A release, or the release of a single track.
     *
     * @param references by which deals name it; ERN 3 allows none and several
     * @param resources its recordings and what comes along with them, by reference
     */
    record Release(
            Node.Place place,
            List<String> references,
            Identifiers identifiers,
            String title,
            List<Artist> artists,
            List<Artist> allArtists,
            Labels labels,
            List<String> resources,
            Declaration declaration) {}

    /** The days on which a deal holds; open where the message gives none. */
    record Period(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * A deal and the releases it is about.
     *
     * @param periods at least one
     */
    record Deal(
            Node.Place place,
            List<String> releases,
            List<String> territories,
            List<String> excludedTerritories,
            List<String> commercialModels,
            List<String> useTypes,
            List<Period> periods,
            boolean takeDown) {}
}
