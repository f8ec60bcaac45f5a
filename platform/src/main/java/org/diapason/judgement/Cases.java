package org.diapason.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The cases, for those who read them. */
public final class Cases {
    private final JudgementTables tables;

    public Cases(DataSource source) {
        this.tables = new JudgementTables(source);
    }

    /** All cases with their state at a time, oldest first. */
    public List<Case> list(Instant asOf) {
        return tables.listCases(asOf);
    }

    public Optional<Case> find(CaseId id, Instant asOf) {
        return list(asOf).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The group, by identifier. */
    public List<Member> members(CaseId id) {
        return tables.listMembers(id);
    }

    /** The members drawn for people to judge, in the order in which they were drawn. */
    public List<String> sample(CaseId id) {
        return tables.listSample(id);
    }

    /** What the sample supports so far. */
    public SampleBound bound(CaseId id) {
        return tables.bound(id);
    }
}
