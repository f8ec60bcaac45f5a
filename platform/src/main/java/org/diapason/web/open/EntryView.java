package org.diapason.web.open;

import java.util.Optional;
import org.diapason.journal.tiles.PublishedLog;
import org.diapason.journal.tiles.Receipt;

/**
 * An entry with its proof.
 *
 * @param fault what is wrong with the proof in the eyes of the log's own key; empty when it holds
 */
record EntryView(JournalView.Line line, Receipt receipt, Optional<String> fault) {

    static EntryView of(long index, Receipt receipt, PublishedLog log) {
        Optional<String> fault = log.findKey()
                .map(key -> receipt.findFault(key).map(Object::toString))
                .orElse(Optional.of("no key"));
        return new EntryView(JournalReader.line(index, receipt.entry()), receipt, fault);
    }

    boolean isAboutADecision() {
        return line.subject().startsWith("decision-");
    }
}
