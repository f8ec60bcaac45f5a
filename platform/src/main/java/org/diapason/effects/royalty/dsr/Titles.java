package org.diapason.effects.royalty.dsr;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.ReleaseId;

/** How recordings are called, for reports in which a name is required. */
final class Titles {
    private static final String UNKNOWN = "[unknown]";

    private final Map<String, Recording> recordings = new HashMap<>();

    Titles(List<Recording> known) {
        known.forEach(recording -> recordings.put(recording.id().value(), recording));
    }

    private Optional<Recording> find(String recording) {
        return Optional.ofNullable(recordings.get(recording));
    }

    String title(String recording) {
        return find(recording)
                .map(Recording::title)
                .filter(title -> !title.isBlank())
                .orElse(UNKNOWN);
    }

    String artist(String recording) {
        return find(recording)
                .map(Recording::artist)
                .filter(artist -> !artist.isBlank())
                .orElse(UNKNOWN);
    }

    /** The release's identifier, or the recording's own where no release is known. */
    String release(String recording) {
        return find(recording).flatMap(Recording::release).map(ReleaseId::value).orElse(recording);
    }

    Optional<Duration> length(String recording) {
        return find(recording).flatMap(Recording::duration);
    }

    /** The identifier, when it is an ISRC. */
    static Optional<String> isrc(String recording) {
        return Optional.of(recording).filter(text -> text.matches("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}"));
    }
}
