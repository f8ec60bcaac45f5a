package org.diapason.web.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.web.page.Missing;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sound of a recording, for those who judge it. A player may ask for a part of it. */
@Controller
class AudioPages {
    private final Catalogue catalogue;

    AudioPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/desk/recordings/{id}/audio")
    ResponseEntity<Resource> sound(@PathVariable String id) {
        Path file = catalogue
                .findRecording(new RecordingId(id))
                .flatMap(Recording::audio)
                .map(audio -> Path.of(audio.location()))
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new Missing("sound of " + id));
        MediaType type =
                MediaTypeFactory.getMediaType(file.getFileName().toString()).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok().contentType(type).body(new FileSystemResource(file));
    }
}
