package org.diapason.web.open;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.diapason.journal.tiles.LogFiles;
import org.diapason.journal.tiles.PublishedLog;
import org.diapason.journal.tiles.Receipt;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The public memory: its entries, the proof of each, the files of the log, and how to verify them. */
@Controller
class JournalPages {
    private final JournalReader journal;
    private final LogFiles files;

    JournalPages(JournalReader journal, LogFiles files) {
        this.journal = journal;
        this.files = files;
    }

    @GetMapping("/journal")
    View journal(Page page, @RequestParam(defaultValue = "9223372036854775807") long before) {
        return page.show("open/journal", JournalView.of(journal, before));
    }

    @GetMapping("/journal/{index:\\d{1,15}}")
    View entry(Page page, @PathVariable long index) {
        return page.show("open/entry", EntryView.of(index, receipt(index), new PublishedLog(files)));
    }

    /** The receipt, a file that verifies on its own (c2sp.org/tlog-proof). */
    @GetMapping("/journal/{index:\\d{1,15}}.tlog-proof")
    ResponseEntity<byte[]> proof(@PathVariable long index) {
        ContentDisposition download = ContentDisposition.attachment()
                .filename("entry-" + index + ".tlog-proof")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(receipt(index).text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/verify")
    View verify(Page page) {
        String log = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/log/")
                .toUriString();
        return page.show("open/verify", VerifyView.of(log, new PublishedLog(files)));
    }

    /** The files of the log (c2sp.org/tlog-tiles): what {@code journal verify} reads. */
    @GetMapping({"/log/{name:checkpoint|vkey}", "/log/tile/{*path}"})
    ResponseEntity<byte[]> file(@PathVariable Optional<String> name, @PathVariable Optional<String> path) {
        String file = name.orElseGet(() -> "tile" + path.orElse(""));
        if (!file.matches("checkpoint|vkey|tile/(entries|\\d{1,2})(/x?\\d{3})+(\\.p/\\d{1,3})?")) {
            throw new Missing("file " + file + " of the log");
        }
        MediaType type = file.startsWith("tile/") ? MediaType.APPLICATION_OCTET_STREAM : MediaType.TEXT_PLAIN;
        return files.find(file)
                .map(bytes -> ResponseEntity.ok().contentType(type).body(bytes))
                .orElseThrow(() -> new Missing("file " + file + " of the log"));
    }

    private Receipt receipt(long index) {
        return journal.findReceipt(index).orElseThrow(() -> new Missing("entry " + index));
    }
}
