package org.diapason.effects.royalty.letter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.listens.Database;
import org.diapason.listens.Script;

/** What each payee is paid for, out of a month's aggregates: the recordings that brought most, and where. */
final class Paid {
    /** So many recordings are listed in a letter. */
    static final int MOST = 40;

    private final Map<String, List<Line>> recordings = new HashMap<>();
    private final Map<String, List<Line>> markets = new HashMap<>();
    private final Map<String, Long> countedRecordings = new HashMap<>();

    /**
     * Paid listens.
     *
     * @param what a recording, or a territory and a plan
     * @param micro micro-units
     */
    record Line(List<String> what, long listens, long micro) {}

    static Paid read(Path aggregates, Database database) {
        Paid paid = new Paid();
        String file = Script.quote(aggregates.toString());
        database.each(script("recordings.sql").fill("aggregates", file).fill("most", MOST), row -> {
            paid.countedRecordings.put(row.getString("payee_id"), row.getLong("recordings"));
            add(
                    paid.recordings,
                    row.getString("payee_id"),
                    new Line(List.of(row.getString("recording_id")), row.getLong("listens"), row.getLong("micro")));
        });
        database.each(
                script("markets.sql").fill("aggregates", file),
                row -> add(
                        paid.markets,
                        row.getString("payee_id"),
                        new Line(
                                List.of(row.getString("territory"), row.getString("plan")),
                                row.getLong("listens"),
                                row.getLong("micro"))));
        return paid;
    }

    private static void add(Map<String, List<Line>> lines, String payee, Line line) {
        lines.computeIfAbsent(payee, _ -> new ArrayList<>()).add(line);
    }

    List<Line> recordings(String payee) {
        return recordings.getOrDefault(payee, List.of());
    }

    /** How many of a payee's recordings are paid and not listed. */
    long more(String payee) {
        return countedRecordings.getOrDefault(payee, 0L) - recordings(payee).size();
    }

    List<Line> markets(String payee) {
        return markets.getOrDefault(payee, List.of());
    }

    private static Script script(String name) {
        return Script.beside(Paid.class, name);
    }
}
