package org.diapason.web.desk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.diapason.audio.Audition;
import org.diapason.audio.Portrait;
import org.diapason.facts.catalogue.AudioReference;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.springframework.stereotype.Component;

/**
 * What recordings look like. To draw one its sound is decoded, one at a time, however many people look; the last few are
 * kept, since a page asks for one twice.
 */
@Component
class Portraits {
    private static final int KEPT = 16;

    private final Catalogue catalogue;
    private final Audition audition;
    private final Map<AudioReference, Optional<Portrait>> kept = new LinkedHashMap<>();

    Portraits(Catalogue catalogue, Audition audition) {
        this.catalogue = catalogue;
        this.audition = audition;
    }

    /** The portrait of a recording; empty when it has no sound that can be decoded. */
    Optional<Portrait> find(String recording) {
        return catalogue
                .findRecording(new RecordingId(recording))
                .flatMap(Recording::audio)
                .flatMap(this::drawn);
    }

    private synchronized Optional<Portrait> drawn(AudioReference audio) {
        Optional<Portrait> known = kept.remove(audio);
        Optional<Portrait> portrait = known == null ? audition.portray(Path.of(audio.location())) : known;
        kept.put(audio, portrait);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return portrait;
    }
}
