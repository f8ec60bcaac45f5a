package org.diapason.judgement;

import static org.diapason.store.Timestamps.findInstant;
import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of this package. */
final class JudgementTables {
    /** The case of each decision is looked up by its name: the planner thinks of more decisions than there are. */
    private static final String DECISIONS = """
            select d.*, c.subject_kind, c.subject, c.proposed_by is not null as raised_by_machine, s.person_id as second_person, s.agrees, s.signed_at,
                   a.received_at as appeal_received_at,
                   (select ad.decided_at from decision ad where ad.case_id = a.case_id) as appeal_decided_at,
                   (select array_agg(member_id order by member_id) from spared where spared.decision_id = d.decision_id) as spared
            from decision d
            cross join lateral (select * from docket_case where case_id = d.case_id limit 1) c
            left join countersignature s using (decision_id)
            left join appeal a using (decision_id)
            """;

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

    JudgementTables(DataSource source) {
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

    void insertSample(CaseId id, List<String> members, int from) {
        client.sql("""
                        insert into case_sample (case_id, position, member_id)
                        select ?, ? + place - 1, member from unnest(?::text[]) with ordinality as drawn (member, place)
                        """).params(id.value(), from, members.toArray(String[]::new)).update();
    }

    long sampleSeed(CaseId id) {
        return client.sql("select sample_seed from docket_case where case_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    List<String> listSample(CaseId id) {
        return client.sql("select member_id from case_sample where case_id = ? order by position")
                .param(id.value())
                .query(String.class)
                .list();
    }

    List<Member> listMembers(CaseId id) {
        return client.sql("select * from case_member where case_id = ? order by member_id")
                .param(id.value())
                .query((row, _) -> member(row))
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("member_id"),
                Member.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("role"),
                row.getDouble("score"),
                row.getString("evidence"));
    }

    boolean isRuled(CaseId id, String memberId) {
        return client.sql("select exists (select from ruling where case_id = ? and member_id = ?)")
                .params(id.value(), memberId)
                .query(Boolean.class)
                .single();
    }

    Optional<FirstReading> findReading(CaseId id, PersonId person) {
        return client.sql("select reading, words, read_at from first_reading where case_id = ? and person_id = ?")
                .params(id.value(), person.value())
                .query((row, _) -> new FirstReading(
                        FirstReading.Impression.valueOf(row.getString("reading").toUpperCase(Locale.ROOT)),
                        row.getString("words"),
                        instant(row, "read_at")))
                .optional();
    }

    void insertReading(CaseId id, Reviewer reviewer, FirstReading reading) {
        client.sql("""
                        insert into first_reading (case_id, person_id, session_id, reading, words, read_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        reviewer.person().value(),
                        reviewer.session(),
                        reading.impression().code(),
                        reading.words(),
                        utc(reading.at()))
                .update();
    }

    /** What people found about members, by member. */
    Map<String, Finding> findings(CaseId id) {
        Map<String, Finding> findings = new HashMap<>();
        RowCallbackHandler one = row -> findings.put(
                row.getString("member_id"),
                Finding.valueOf(row.getString("finding").toUpperCase(Locale.ROOT)));
        client.sql("select member_id, finding from ruling where case_id = ?")
                .param(id.value())
                .query(one);
        return findings;
    }

    Optional<Member> findMember(CaseId id, String memberId) {
        return client.sql("select * from case_member where case_id = ? and member_id = ?")
                .params(id.value(), memberId)
                .query((row, _) -> member(row))
                .optional();
    }

    void insertRuling(
            CaseId id, String memberId, Reviewer reviewer, Finding finding, String note, Duration spent, Instant now) {
        client.sql("""
                        insert into ruling (case_id, member_id, person_id, session_id, finding, note, seconds, ruled_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        memberId,
                        reviewer.person().value(),
                        reviewer.session(),
                        finding.code(),
                        note,
                        (int) spent.toSeconds(),
                        utc(now))
                .update();
    }

    SampleBound bound(CaseId id) {
        return client.sql("""
                        select (select count(*) from case_member m
                                where m.case_id = c.case_id
                                  and m.kind = case c.subject_kind when 'ring' then 'account' else 'recording' end) as members,
                               count(r.finding) as judged,
                               count(r.finding) filter (where r.finding <> 'confirmed') as contrary
                        from docket_case c left join ruling r using (case_id)
                        where c.case_id = ?
                        group by c.case_id, c.subject_kind
                        """)
                .param(id.value())
                .query((row, _) -> new SampleBound(row.getInt("members"), row.getInt("judged"), row.getInt("contrary")))
                .single();
    }

    boolean hasBeen(CaseId id, String act) {
        return client.sql("""
                        select exists (
                            select from decision left join countersignature using (decision_id)
                            where case_id = ? and act = ? and coalesce(agrees, true))
                        """).params(id.value(), act).query(Boolean.class).single();
    }

    DecisionId insertDecision(
            Reviewer reviewer,
            Case open,
            Draft draft,
            boolean grave,
            String charterVersion,
            boolean simulation,
            Instant now) {
        String content = open.id() + SubjectJson.kind(draft.act()) + reviewer.person() + now;
        DecisionId id = new DecisionId("decision-" + Sha256.of(content).hex().substring(0, 16));
        SampleBound bound = bound(open.id());
        client.sql("""
                        insert into decision
                            (decision_id, case_id, act, until, grave, clause, charter_version, reason, person_id, session_id,
                             members, judged, contrary, error_bound, simulation, decided_at)
                        values (?, ?, ?, cast(nullif(?, '') as timestamptz), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        open.id().value(),
                        SubjectJson.kind(draft.act()),
                        until(draft.act()).map(Instant::toString).orElse(""),
                        grave,
                        draft.clause().toString(),
                        charterVersion,
                        draft.reason().strip(),
                        reviewer.person().value(),
                        reviewer.session(),
                        bound.members(),
                        bound.judged(),
                        bound.contrary(),
                        bound.share(),
                        simulation,
                        utc(now))
                .update();
        spareTheInnocent(id, open.id());
        return id;
    }

    private void spareTheInnocent(DecisionId id, CaseId caseId) {
        client.sql("""
                        insert into spared (decision_id, member_id)
                        select ?, member_id from ruling where case_id = ? and finding <> 'confirmed'
                        """).params(id.value(), caseId.value()).update();
    }

    private static Optional<Instant> until(Act act) {
        return switch (act) {
            case Act.Hold hold -> Optional.of(hold.until());
            case Act.ExtendHold hold -> Optional.of(hold.until());
            case Act.Dismiss _, Act.Exclude _, Act.Label _, Act.Withdraw _ -> Optional.empty();
            case Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ -> Optional.empty();
        };
    }

    void insertCountersignature(DecisionId id, Reviewer reviewer, boolean agrees, Instant now) {
        client.sql("""
                        insert into countersignature (decision_id, person_id, session_id, agrees, signed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(id.value(), reviewer.person().value(), reviewer.session(), agrees, utc(now))
                .update();
    }

    void insertAppeal(CaseId id, DecisionId decision, String grounds, Instant now) {
        client.sql("insert into appeal (case_id, decision_id, grounds, received_at) values (?, ?, ?, ?)")
                .params(id.value(), decision.value(), grounds, utc(now))
                .update();
    }

    List<Decision> listDecisions() {
        return client.sql(DECISIONS + " order by d.decided_at, d.decision_id")
                .query((row, _) -> decision(row))
                .list();
    }

    String revision(Instant now) {
        return client.sql("""
                        select concat_ws(' ',
                            (select count(*) from decision), (select count(*) from countersignature),
                            (select count(*) from appeal), (select count(*) from decision where until <= :now),
                            (select count(*) from decision left join countersignature using (decision_id)
                             where coalesce(signed_at, decided_at) <= :opened))
                        """)
                .param("now", utc(now))
                .param("opened", utc(now.minus(Decision.APPEAL_WINDOW)))
                .query(String.class)
                .single();
    }

    long countDeciders() {
        return client.sql("""
                        select count(*) from (select person_id from decision union select person_id from countersignature) people
                        """).query(Long.class).single();
    }

    List<Decision> listDecisions(CaseId about) {
        return client.sql(DECISIONS + " where d.case_id = ? order by d.decided_at, d.decision_id")
                .param(about.value())
                .query((row, _) -> decision(row))
                .list();
    }

    Optional<Decision> findDecision(DecisionId id) {
        return client.sql(DECISIONS + " where d.decision_id = ?")
                .param(id.value())
                .query((row, _) -> decision(row))
                .optional();
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

    List<Case> listRelated(CaseId id, int most, Instant now) {
        return client.sql("""
                        with related as (
                            select other.case_id from case_member mine join case_member other using (member_id)
                            where mine.case_id = :id and mine.kind <> 'account' and other.kind <> 'account'
                              and mine.role <> 'camouflage'
                            union
                            select case_id from docket_case
                            where subject_kind = 'batch' and subject::jsonb -> 'supplier' = (
                                select subject::jsonb -> 'supplier' from docket_case
                                where case_id = :id and subject_kind = 'batch'))
                        """ + CASES + """
                        where c.case_id in (select case_id from related) and c.case_id <> :id
                        order by c.opened_at desc, c.case_id limit :most
                        """)
                .param("now", utc(now))
                .param("id", id.value())
                .param("most", most)
                .query((row, _) -> aCase(row))
                .list();
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

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(new DecisionRow(
                new DecisionId(row.getString("decision_id")),
                new CaseId(row.getString("case_id")),
                SubjectJson.subject(row.getString("subject_kind"), row.getString("subject")),
                SubjectJson.act(row.getString("act"), findInstant(row, "until")),
                row.getBoolean("grave"),
                row.getString("clause"),
                row.getString("charter_version"),
                row.getString("reason"),
                new PersonId(row.getString("person_id")),
                instant(row, "decided_at"),
                Optional.ofNullable(row.getString("second_person")).map(PersonId::new),
                Optional.ofNullable(row.getObject("agrees", Boolean.class)),
                findInstant(row, "signed_at"),
                new SampleBound(row.getInt("members"), row.getInt("judged"), row.getInt("contrary")),
                row.getBoolean("raised_by_machine"),
                row.getBoolean("simulation"),
                spared(row),
                findInstant(row, "appeal_received_at"),
                findInstant(row, "appeal_decided_at")));
    }

    private static Set<String> spared(ResultSet row) throws SQLException {
        var array = row.getArray("spared");
        return array == null ? Set.of() : new HashSet<>(List.of((String[]) array.getArray()));
    }
}
