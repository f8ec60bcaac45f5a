package org.diapason.judgement;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diapason.journal.Journal;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of a case becomes public memory, in the transaction of the step it tells of. No name, no account. */
final class CaseJournal {
    private final Journal journal;
    private final JdbcClient client;

    CaseJournal(Journal journal, DataSource source) {
        this.journal = journal;
        this.client = JdbcClient.create(source);
    }

    void opened(CaseId id, Proposal proposal, long sampleSeed) {
        SortedMap<String, Object> entry = new TreeMap<>();
        entry.put("case", id.value());
        entry.put("subject", SubjectJson.kind(proposal.subject()));
        entry.put("machine", proposal.machine().map(Machine::toString).orElse(""));
        entry.put("members", (long) proposal.members().size());
        entry.put("group", Sha256.of(SubjectJson.write(proposal.members())).hex());
        entry.put("sample_seed", Long.toString(sampleSeed));
        record("case.opened", entry);
    }

    void decided(Decision decision) {
        SortedMap<String, Object> entry = new TreeMap<>();
        entry.put("decision", decision.id().value());
        entry.put("case", decision.caseId().value());
        entry.put("act", SubjectJson.kind(decision.act()));
        entry.put("clause", decision.clause());
        entry.put("charter", decision.charterVersion());
        entry.put("reason", Sha256.of(decision.reason()).hex());
        entry.put("by", person(decision.decidedBy().value()));
        entry.put("members", (long) decision.bound().members());
        entry.put("judged", (long) decision.bound().judged());
        entry.put("contrary", (long) decision.bound().contrary());
        entry.put("awaits_second_person", decision.isGrave());
        entry.put("simulation", decision.isSimulation());
        entry.put("at", decision.decidedAt().toString());
        record("decision.reviewed", entry);
    }

    void countersigned(Decision decision, boolean agrees) {
        record(
                "decision.confirmed",
                Map.of(
                        "decision", decision.id().value(),
                        "by", person(decision.signedBy().orElseThrow().value()),
                        "agrees", agrees,
                        "simulation", decision.isSimulation()));
    }

    void appealed(CaseId id, DecisionId decision, String grounds) {
        record(
                "appeal.opened",
                Map.of(
                        "case", id.value(),
                        "decision", decision.value(),
                        "grounds", Sha256.of(grounds).hex()));
    }

    private String person(String id) {
        return journal.commit(client, "person", id);
    }

    private void record(String kind, Map<String, Object> entry) {
        journal.record(client, kind, entry);
    }
}
