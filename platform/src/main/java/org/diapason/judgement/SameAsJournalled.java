package org.diapason.judgement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.journal.Entry;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The check of C7 on words: what is in the tables is, to the letter of its reason, what a person approved then. */
final class SameAsJournalled extends MeasuredCheck {
    private static final String RULE =
            "decision (decided_at <= :as_of): case, act, clause, charter_version, sha256(reason), "
                    + "members, judged, contrary, grave and simulation = first entry with its decision_id in the journal, of "
                    + "kind decision.reviewed, hold.placed, hold.extended or appeal.decided";
    private static final List<Kind> KINDS =
            List.of(Kind.DECISION_REVIEWED, Kind.HOLD_PLACED, Kind.HOLD_EXTENDED, Kind.APPEAL_DECIDED);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DecisionTables tables;
    private final Journal journal;

    SameAsJournalled(DataSource office, Journal journal) {
        super(7, RULE);
        this.tables = new DecisionTables(office);
        this.journal = journal;
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<Decision> decisions = tables.listDecisions().stream()
                .filter(decision -> !decision.decidedAt().isAfter(asOf))
                .toList();
        Map<Object, Entry> told = told();
        List<Decision> known = decisions.stream()
                .filter(decision -> told.containsKey(decision.id().value()))
                .toList();
        return Figures.of("decisions", decisions.size())
                .and("untold", decisions.size() - known.size())
                .and(
                        "altered",
                        known.stream()
                                .filter(decision -> isAltered(decision, told))
                                .count());
    }

    private static boolean isAltered(Decision decision, Map<Object, Entry> told) {
        return !CaseJournal.told(decision).equals(told.get(decision.id().value()));
    }

    private Map<Object, Entry> told() {
        Map<Object, Entry> told = new HashMap<>();
        for (Kind kind : KINDS) {
            for (String body : journal.listRecorded(kind)) {
                Map<String, Object> content = content(body);
                content.remove("by");
                told.putIfAbsent(content.getOrDefault("decision", ""), new Entry(kind, content));
            }
        }
        return told;
    }

    private static Map<String, Object> content(String body) {
        return JSON.convertValue(JSON.readTree(body).get("content"), new TypeReference<Map<String, Object>>() {});
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("decisions") == 0) {
            return notDueYet(figures, "Aucune décision n’a encore été prise.", "No decision has been taken yet.");
        }
        if (figures.count("untold") + figures.count("altered") > 0) {
            return broken(
                    figures,
                    "Sur {decisions|décision|décisions}, {altered|ne dit|ne disent} plus ce que dit le journal "
                            + "et {untold|n’y est|n’y sont} pas.",
                    "Of {decisions|decision|decisions}, {altered|no longer says|no longer say} what the journal "
                            + "says and {untold|is|are} not in it.");
        }
        return kept(
                figures,
                "{decisions|décision|décisions} : chacune dit encore ce que le journal en dit.",
                "{decisions|decision|decisions}: each still says what the journal says of it.");
    }
}
