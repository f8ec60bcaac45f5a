package org.diapason.judgement;

import static org.diapason.store.Timestamps.findInstant;
import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of decisions, their second signatures and the appeals against them. */
final class DecisionTables {
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

    private final JdbcClient client;
    private final SampleTables samples;

    DecisionTables(DataSource source) {
        this.client = JdbcClient.create(source);
        this.samples = new SampleTables(source);
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
        SampleBound bound = samples.bound(open.id());
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

    boolean hasBeen(CaseId id, String act) {
        return client.sql("""
                        select exists (
                            select from decision left join countersignature using (decision_id)
                            where case_id = ? and act = ? and coalesce(agrees, true))
                        """).params(id.value(), act).query(Boolean.class).single();
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

    List<Decision> listDecisions() {
        return client.sql(DECISIONS + " order by d.decided_at, d.decision_id")
                .query((row, _) -> decision(row))
                .list();
    }

    List<Decision> listDecisions(CaseId about) {
        return client.sql(DECISIONS + " where d.case_id = ? order by d.decided_at, d.decision_id")
                .param(about.value())
                .query((row, _) -> decision(row))
                .list();
    }

    List<Decision> listCloses() {
        return client.sql(DECISIONS + " where d.act = 'close_month' order by d.decided_at, d.decision_id")
                .query((row, _) -> decision(row))
                .list();
    }

    Optional<Decision> findDecision(DecisionId id) {
        return client.sql(DECISIONS + " where d.decision_id = ?")
                .param(id.value())
                .query((row, _) -> decision(row))
                .optional();
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
