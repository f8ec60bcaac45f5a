package org.diapason.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;

/** The cases, for those who read them. */
public final class Cases {
    private final CaseTables cases;
    private final SampleTables samples;

    public Cases(DataSource source) {
        this.cases = new CaseTables(source);
        this.samples = new SampleTables(source);
    }

    /** All cases with their state at a time, oldest first. */
    public List<Case> list(Instant asOf) {
        return cases.listCases(asOf);
    }

    /** Those about rules by which months are to be shared, oldest first. */
    public List<Case> listSharing(Instant asOf) {
        return cases.listCasesOfSharing(asOf);
    }

    public Optional<Case> find(CaseId id, Instant asOf) {
        return cases.findCase(id, asOf);
    }

    /** The group, by identifier. */
    public List<Member> members(CaseId id) {
        return cases.listMembers(id);
    }

    /** The members drawn for people to judge, in the order in which they were drawn. */
    public List<String> sample(CaseId id) {
        return samples.listSample(id);
    }

    /** What people found about members of the sample so far, by member. */
    public Map<String, Finding> findings(CaseId id) {
        return samples.findings(id);
    }

    /** One of the group. */
    public Optional<Member> findMember(CaseId id, String memberId) {
        return cases.findMember(id, memberId);
    }

    /** What this person thought of the dossier before they saw the machine's score, if they have read it. */
    public Optional<FirstReading> findReading(CaseId id, PersonId person) {
        return samples.findReading(id, person);
    }

    /** Other cases about the same recordings, payees or supplier, the newest first. */
    public List<Related> listRelated(CaseId id, int most, Instant asOf) {
        return cases.listRelated(id, most, asOf);
    }

    /** What the sample supports so far. */
    public SampleBound bound(CaseId id) {
        return samples.bound(id);
    }
}
