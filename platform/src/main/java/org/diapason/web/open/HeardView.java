package org.diapason.web.open;

import java.util.List;
import java.util.Optional;
import org.diapason.audio.report.Explanation;

/**
 * What was heard for a decision.
 *
 * @param recording what the reader asked for; empty at first
 * @param explained empty when the decision was not about it
 */
record HeardView(String decision, String recording, Optional<Explained> explained) {

    /**
     * A recording in plain words.
     *
     * @param isSpared whether a person looked at it and the decision leaves it out
     */
    record Explained(List<Explanation.Passage> passages, boolean isSpared) {}
}
