package org.diapason.judgement;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;
import org.diapason.journal.Commitment;
import org.diapason.journal.Commitments;
import org.diapason.journal.Entry;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of a case becomes public memory, in the transaction of the step it tells of. No name, no account. */
final class CaseJournal {
    private final Journal journal;
    private final JdbcClient client;
    private final Commitments commitments;

    CaseJournal(Journal journal, DataSource source) {
        this.journal = journal;
        this.client = JdbcClient.create(source);
        this.commitments = new Commitments(client, new SecureRandom());
    }

    void opened(CaseId id, Proposal proposal, long sampleSeed) {
        Entry opened = Entry.of(Kind.CASE_OPENED)
                .with("case", id.value())
                .with("subject", SubjectJson.kind(proposal.subject()))
                .with("machine", proposal.machine().map(Machine::toString).orElse(""))
                .with("members", proposal.members().size())
                .with("group", Sha256.of(SubjectJson.write(proposal.members())).hex())
                .with("sample_seed", Long.toString(sampleSeed));
        record(
                proposal.subject() instanceof Subject.MonthEnd end
                        ? opened.with("month", end.month().toString())
                                .with("manifest", end.manifest().hex())
                        : opened);
    }

    void decided(Decision decision) {
        record(told(decision).with("by", person(decision.decidedBy())));
    }

    /** What the journal tells of a decision, but for who took it: it can be told again from the tables, and compared. */
    static Entry told(Decision decision) {
        return Entry.of(kindOf(decision.act()))
                .with("decision", decision.id().value())
                .with("case", decision.caseId().value())
                .with("act", SubjectJson.kind(decision.act()))
                .with("clause", decision.clause())
                .with("charter", decision.charterVersion())
                .with("reason", Sha256.of(decision.reason()).hex())
                .with("members", decision.bound().members())
                .with("judged", decision.bound().judged())
                .with("contrary", decision.bound().contrary())
                .with("awaits_second_person", decision.isGrave())
                .with("simulation", decision.isSimulation());
    }

    void countersigned(Decision decision, boolean agrees) {
        record(Entry.of(Kind.DECISION_CONFIRMED)
                .with("decision", decision.id().value())
                .with("by", person(decision.signedBy().orElseThrow()))
                .with("agrees", agrees)
                .with("simulation", decision.isSimulation()));
    }

    void appealed(CaseId id, DecisionId decision, String grounds) {
        record(Entry.of(Kind.APPEAL_OPENED)
                .with("case", id.value())
                .with("decision", decision.value())
                .with("grounds", Sha256.of(grounds).hex()));
    }

    private static Kind kindOf(Act act) {
        return switch (act) {
            case Act.Hold _ -> Kind.HOLD_PLACED;
            case Act.ExtendHold _ -> Kind.HOLD_EXTENDED;
            case Act.Grant _, Act.Uphold _ -> Kind.APPEAL_DECIDED;
            case Act.Dismiss _, Act.Exclude _, Act.Label _, Act.Withdraw _ -> Kind.DECISION_REVIEWED;
            case Act.CloseMonth _, Act.Release _, Act.Adopt _ -> Kind.DECISION_REVIEWED;
        };
    }

    private Commitment person(PersonId person) {
        return commitments.of(Commitments.Whose.PERSON, person.value());
    }

    private void record(Entry entry) {
        journal.record(client, entry);
    }
}
