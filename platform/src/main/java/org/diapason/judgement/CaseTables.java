package org.diapason.judgement;

import static org.diapason.store.Timestamps.findInstant;
import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of cases and of those they are about. */
final class CaseTables {
    /**
     * A case is decided by an effective act that is no hold, and held while an effective hold runs. Asked case by case, so
     * that a page of the queue looks at no more decisions than its own.
     */
    static final String CASES = """
            select c.*, case when decided then 'DECIDED' when waits then 'AWAITS_SECOND_PERSON' when held then 'HELD' else 'OPEN' end as state
            from docket_case c
            cross join lateral (
                select bool_or(d.grave and s.agrees is null) as waits,
                       bool_or(d.act not in ('hold', 'extend_hold') and (not d.grave or coalesce(s.agrees, false))) as decided,
                       bool_or(d.until > :now and (not d.grave or coalesce(s.agrees, false))) as held
                from decision d left join countersignature s using (decision_id)
                where d.case_id = c.case_id) standing
            """;

    private final JdbcClient client;

    CaseTables(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    /** The same proposal has the same case: its name is made of what is proposed. */
    CaseId caseIdOf(Proposal proposal) {
        String content = proposal.machine().map(Machine::toString).orElse("")
                + SubjectJson.write(proposal.subject())
                + SubjectJson.write(proposal.members());
        return new CaseId("case-" + Sha256.of(content).hex().substring(0, 16));
    }

    /** Until the end of the transaction, nobody else takes a step about this case. */
    void lock(CaseId id) {
        client.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(id.value())
                .query((row, _) -> id)
                .single();
    }

    boolean isOpened(CaseId id) {
        return client.sql("select exists (select from docket_case where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    void insertCase(CaseId id, Proposal proposal, long seed, Instant now) {
        client.sql("""
                        insert into docket_case
                            (case_id, subject_kind, subject, headline, proposed_by, score, evidence, money_micro, sample_seed, opened_at)
                        values (?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        SubjectJson.kind(proposal.subject()),
                        SubjectJson.write(proposal.subject()),
                        proposal.headline(),
                        proposal.machine().map(Machine::toString).orElse(""),
                        proposal.score(),
                        SubjectJson.write(proposal.evidence()),
                        proposal.moneyMicro(),
                        seed,
                        utc(now))
                .update();
        insertMembers(id, proposal.members());
    }

    /** In one step, however large the group: a ring may have thousands of accounts. */
    private void insertMembers(CaseId id, List<Member> members) {
        client.sql("""
                        insert into case_member (case_id, member_id, kind, role, score, evidence)
                        select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::float8[], ?::text[])
                        """)
                .params(
                        id.value(),
                        texts(members, Member::id),
                        texts(members, member -> member.kind().name().toLowerCase(Locale.ROOT)),
                        texts(members, Member::role),
                        members.stream().map(Member::score).toArray(Double[]::new),
                        texts(members, Member::evidence))
                .update();
    }

    private static String[] texts(List<Member> members, Function<Member, String> field) {
        return members.stream().map(field).toArray(String[]::new);
    }

    List<Member> listMembers(CaseId id) {
        return client.sql("select * from case_member where case_id = ? order by member_id")
                .param(id.value())
                .query((row, _) -> member(row))
                .list();
    }

    Optional<Member> findMember(CaseId id, String memberId) {
        return client.sql("select * from case_member where case_id = ? and member_id = ?")
                .params(id.value(), memberId)
                .query((row, _) -> member(row))
                .optional();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("member_id"),
                Member.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("role"),
                row.getDouble("score"),
                row.getString("evidence"));
    }

    List<Case> listCases(Instant now) {
        return client.sql(CASES + " order by c.opened_at, c.case_id")
                .param("now", utc(now))
                .query((row, _) -> aCase(row))
                .list();
    }

    List<Case> listCasesOfSharing(Instant now) {
        return client.sql(CASES + " where c.subject_kind = 'sharing' order by c.opened_at, c.case_id")
                .param("now", utc(now))
                .query((row, _) -> aCase(row))
                .list();
    }

    List<Related> listRelated(CaseId id, int most, Instant now) {
        return client.sql("""
                        with named as (
                            select other.case_id from case_member mine join case_member other using (member_id)
                            where mine.case_id = :id and mine.kind <> 'account' and other.kind <> 'account'
                              and mine.role <> 'camouflage'
                            union
                            select case_id from docket_case
                            where subject_kind = 'batch' and subject::jsonb -> 'supplier' = (
                                select subject::jsonb -> 'supplier' from docket_case
                                where case_id = :id and subject_kind = 'batch')),
                        related as (
                        """ + CASES + """
                            where c.case_id in (select case_id from named) and c.case_id <> :id
                            order by c.opened_at desc, c.case_id limit :most)
                        select related.*, outcome.act, outcome.until, (
                            select count(*) from case_member m
                            where m.case_id = related.case_id
                              and m.kind = case subject_kind when 'ring' then 'account' else 'recording' end) as members
                        from related left join lateral (
                            select act, until from decision d left join countersignature s using (decision_id)
                            where d.case_id = related.case_id and (not d.grave or s.agrees)
                            order by decided_at desc, decision_id desc limit 1) outcome on true
                        order by opened_at desc, case_id
                        """)
                .param("now", utc(now))
                .param("id", id.value())
                .param("most", most)
                .query((row, _) -> related(row))
                .list();
    }

    private static Related related(ResultSet row) throws SQLException {
        Optional<Instant> until = findInstant(row, "until");
        return new Related(
                aCase(row),
                row.getInt("members"),
                Optional.ofNullable(row.getString("act")).map(act -> SubjectJson.act(act, until)));
    }

    Optional<Case> findCase(CaseId id, Instant now) {
        return client.sql(CASES + " where c.case_id = :id")
                .param("now", utc(now))
                .param("id", id.value())
                .query((row, _) -> aCase(row))
                .optional();
    }

    static Case aCase(ResultSet row) throws SQLException {
        return new Case(
                new CaseId(row.getString("case_id")),
                SubjectJson.subject(row.getString("subject_kind"), row.getString("subject")),
                row.getString("headline"),
                Optional.ofNullable(row.getString("proposed_by")),
                row.getDouble("score"),
                row.getLong("money_micro"),
                SubjectJson.evidence(row.getString("evidence")),
                instant(row, "opened_at"),
                Case.State.valueOf(row.getString("state")));
    }
}
