package org.diapason.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Exhibit;
import org.diapason.store.Blobs;
import org.diapason.web.page.Missing;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What appellants enclosed, for those who hear the appeal. A stranger's file is saved, and never opened by the browser. */
@Controller
class ExhibitPages {
    private final Cases cases;
    private final Blobs kept;

    ExhibitPages(Cases cases, Blobs kept) {
        this.cases = cases;
        this.kept = kept;
    }

    /** @param number from 1, in the order in which they were enclosed */
    @GetMapping("/desk/cases/{id}/exhibits/{number:\\d{1,3}}")
    ResponseEntity<Resource> exhibit(@PathVariable String id, @PathVariable int number) {
        List<Exhibit> exhibits = cases.exhibits(new CaseId(id));
        if (number < 1 || number > exhibits.size()) {
            throw new Missing("exhibit " + number + " of " + id);
        }
        Exhibit exhibit = exhibits.get(number - 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(exhibit.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(kept.get(exhibit.file())));
    }
}
