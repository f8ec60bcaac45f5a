package org.diapason.judgement;

import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the queue. */
final class QueueTables {
    private static final String FILTERED =
            " where (:kind = '' or subject_kind = :kind) and (:state = '' or state = :state)";

    private final JdbcClient client;

    QueueTables(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    List<CaseQueue.Entry> list(CaseQueue.Filter filter, int from, int most, Instant asOf) {
        return filtered(
                        "select c.*, (select count(*) from case_member m where m.case_id = c.case_id and m.kind = case c.subject_kind when 'ring' then 'account' else 'recording' end) as members from (select * from ("
                                + CaseTables.CASES + ") all_cases" + FILTERED + order(filter.order())
                                + " limit :most offset :from) c" + order(filter.order()),
                        filter,
                        asOf)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new CaseQueue.Entry(CaseTables.aCase(row), row.getInt("members")))
                .list();
    }

    /** Cases that nobody has decided anything about are counted without looking at each. */
    List<CaseQueue.Tally> tally(Instant asOf) {
        return client.sql("""
                        with stood as (
                            select subject_kind, state, count(*) as cases from (%s
                                where c.case_id in (select case_id from decision)) touched
                            where state <> 'OPEN' group by subject_kind, state)
                        select subject_kind, state, cases from stood
                        union all
                        select subject_kind, 'OPEN', count(*) - coalesce(
                            (select sum(cases) from stood where stood.subject_kind = docket_case.subject_kind), 0)
                        from docket_case group by subject_kind
                        """.formatted(CaseTables.CASES))
                .param("now", utc(asOf))
                .query((row, _) -> new CaseQueue.Tally(
                        row.getString("subject_kind"),
                        Case.State.valueOf(row.getString("state")),
                        row.getLong("cases")))
                .list();
    }

    /** The hold of each case that is held, the first to end first. */
    Map<CaseId, HoldClock> holds(Instant asOf) {
        Map<CaseId, HoldClock> holds = new LinkedHashMap<>();
        RowCallbackHandler one = row -> holds.put(
                new CaseId(row.getString("case_id")), new HoldClock(instant(row, "held_since"), instant(row, "until")));
        client.sql("""
                        select case_id, held_since, until from (
                            select distinct on (d.case_id)
                                d.case_id, coalesce(s.signed_at, d.decided_at) as held_since, d.until
                            from decision d left join countersignature s using (decision_id)
                            where d.until > :now and (not d.grave or s.agrees)
                              and not exists (
                                  select from decision e left join countersignature t using (decision_id)
                                  where e.case_id = d.case_id and e.until is null and (not e.grave or t.agrees))
                            order by d.case_id, d.until desc, d.decision_id) running
                        order by until, case_id
                        """).param("now", utc(asOf)).query(one);
        return holds;
    }

    private JdbcClient.StatementSpec filtered(String sql, CaseQueue.Filter filter, Instant asOf) {
        return client.sql(sql)
                .param("now", utc(asOf))
                .param("kind", filter.kind().orElse(""))
                .param("state", filter.state().map(Case.State::name).orElse(""));
    }

    private static String order(CaseQueue.Order order) {
        return switch (order) {
            case MONEY -> " order by money_micro desc, opened_at, case_id";
            case OLDEST -> " order by opened_at, case_id";
            case NEWEST -> " order by opened_at desc, case_id";
        };
    }
}
