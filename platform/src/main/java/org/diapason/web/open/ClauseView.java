package org.diapason.web.open;

import java.util.List;
import org.diapason.charter.Law;
import org.diapason.charter.Standings;

/** One promise, and the law it carries out. */
record ClauseView(Standings.Line line, Standings standings) {

    List<Law.Obligation> obligations() {
        return standings.version().law().obligations().stream()
                .filter(one -> one.clauses().contains(line.commitment().id()))
                .toList();
    }
}
