package org.diapason.web.desk;

import gg.jte.Content;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.diapason.audio.Hearing;
import org.diapason.audio.Portrait;
import org.diapason.audio.report.Drawings;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Member;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/** Pictures of a recording's sound, apart from its case: they take a decoding, and the case need not wait for it. */
@Controller
class PicturePages {
    private final Cases cases;
    private final Portraits portraits;

    PicturePages(Cases cases, Portraits portraits) {
        this.cases = cases;
        this.portraits = portraits;
    }

    /** The pictures alone for a page that is already there; a page of their own for a browser without script. */
    @GetMapping("/desk/cases/{id}/members/{member}/pictures")
    View pictures(
            Page page,
            @PathVariable String id,
            @PathVariable String member,
            @RequestHeader(value = "HX-Request", defaultValue = "false") boolean fragment) {
        Hearing hearing = cases.findMember(new CaseId(id), member)
                .map(Member::evidence)
                .flatMap(Hearing::ofJson)
                .orElseThrow(() -> new Missing("hearing of " + member));
        Optional<Content> spectrum = portraits
                .find(member)
                .map(portrait -> new Drawings(page.locale()).spectrum(hearing, portrait))
                .map(drawing -> output -> output.writeContent(drawing));
        return page.show(
                fragment ? "desk/pictures" : "desk/picturepage", Map.of("recording", member, "spectrum", spectrum));
    }

    @GetMapping("/desk/recordings/{id}/spectrogram.png")
    ResponseEntity<byte[]> spectrogram(@PathVariable String id) {
        Portrait portrait = portraits
                .find(id)
                .filter(drawn -> drawn.moments() > 0)
                .orElseThrow(() -> new Missing("spectrogram of " + id));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(Drawings.spectrogram(portrait));
    }
}
