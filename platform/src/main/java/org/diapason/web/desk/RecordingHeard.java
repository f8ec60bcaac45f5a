package org.diapason.web.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.diapason.audio.Hearing;
import org.diapason.audio.report.Drawings;
import org.diapason.audio.report.Explanation;
import org.diapason.facts.catalogue.Recording;
import org.diapason.web.page.Page;

/**
 * One recording as a machine heard it, for people to look at.
 *
 * @param caseId of the case whose member it is
 * @param recording what the catalogue says of it; empty when it is not there any more
 * @param hearing empty when what the machine wrote cannot be read, which hides nothing else
 */
record RecordingHeard(String caseId, String id, Optional<Recording> recording, Optional<Hearing> hearing) {

    boolean hasWindows() {
        return hearing.filter(heard -> !heard.windows().isEmpty()).isPresent();
    }

    /** The score of each window, as SVG; each is a link to its second. */
    Content timeline(Page page) {
        String drawing = new Drawings(page.locale()).timeline(hearing.orElseThrow(), true);
        return output -> output.writeContent(drawing);
    }

    /** What sound can show and what it cannot, apart. */
    List<Explanation.Claim> claims(Page page) {
        return hearing.map(heard -> new Explanation(page.locale()).claims(heard.verdict()))
                .orElse(List.of());
    }

    /** What each channel adds, and their sum. */
    List<Explanation.Part> parts(Page page) {
        return hearing.map(heard -> new Explanation(page.locale()).parts(heard)).orElse(List.of());
    }

    List<EvidenceView> evidence() {
        return hearing.stream()
                .flatMap(heard -> heard.evidence().stream())
                .map(EvidenceView::heard)
                .toList();
    }
}
