package org.diapason.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diapason.charter.Standings;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.catalogue.Hearings;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.listening.Listened;
import org.diapason.store.Role;
import tools.jackson.databind.json.JsonMapper;

/** What a demonstration came to, as one line of JSON. */
final class Summary {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private long listens;
    private long listensBad;

    void add(Listened listened) {
        listens += listened.added();
        listensBad += listened.badRows();
    }

    long listens() {
        return listens;
    }

    long listensBad() {
        return listensBad;
    }

    String json(Program program, Statement statement, Standings standings, double seconds) {
        Deliveries.Counts deliveries = program.deliveries().counts();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("deliveries_accepted", deliveries.accepted());
        summary.put("deliveries_quarantined", deliveries.quarantined());
        summary.put("recordings_heard", new Hearings(program.role(Role.OFFICE), program.clock()).countHeard());
        summary.put("listens", listens);
        summary.put("listens_bad", listensBad);
        summary.put("cases", program.cases().list(program.now()).size());
        summary.put("decisions", program.decisions().list().size());
        summary.putAll(Totals.of(statement));
        summary.put("journal_size", program.journal().progress().published());
        Map<String, Integer> clauses = new LinkedHashMap<>();
        standings.counts().forEach((grade, count) -> clauses.put(grade.code(), count));
        summary.put("clauses", clauses);
        summary.put("seconds", seconds);
        return JSON.writeValueAsString(summary);
    }
}
