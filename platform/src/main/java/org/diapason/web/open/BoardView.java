package org.diapason.web.open;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.charter.Commitment;
import org.diapason.charter.Standing;
import org.diapason.charter.Standings;

/** The board of clauses, chapter by chapter. */
record BoardView(Standings standings, List<Chapter> chapters) {

    /** The promises of one chapter. */
    record Chapter(Commitment.Section section, List<Standings.Line> lines) {}

    static BoardView of(Standings standings) {
        Map<Integer, List<Standings.Line>> byChapter = standings.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.commitment().section().number(), TreeMap::new, Collectors.toList()));
        return new BoardView(
                standings,
                byChapter.values().stream()
                        .map(lines -> new Chapter(lines.getFirst().commitment().section(), lines))
                        .toList());
    }

    int count(Standing.Grade grade) {
        return standings.counts().getOrDefault(grade, 0);
    }

    int promises() {
        return standings.lines().size();
    }

    /** The order in which readers want to know. */
    static List<Standing.Grade> grades() {
        return List.of(
                Standing.Grade.KEPT,
                Standing.Grade.ATTESTED,
                Standing.Grade.NOT_DUE_YET,
                Standing.Grade.NOT_VERIFIABLE,
                Standing.Grade.BROKEN);
    }
}
