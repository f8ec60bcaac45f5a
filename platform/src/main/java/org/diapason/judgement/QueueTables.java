package org.diapason.judgement;

import static org.diapason.store.Timestamps.utc;

import java.time.Instant;
import java.util.EnumMap;
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
                                + JudgementTables.CASES + ") all_cases" + FILTERED + order(filter.order())
                                + " limit :most offset :from) c" + order(filter.order()),
                        filter,
                        asOf)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new CaseQueue.Entry(JudgementTables.aCase(row), row.getInt("members")))
                .list();
    }

    long count(CaseQueue.Filter filter, Instant asOf) {
        return filtered("select count(*) from (" + JudgementTables.CASES + ") all_cases" + FILTERED, filter, asOf)
                .query(Long.class)
                .single();
    }

    Map<Case.State, Long> tally(Instant asOf) {
        Map<Case.State, Long> tally = new EnumMap<>(Case.State.class);
        RowCallbackHandler one = row -> tally.put(Case.State.valueOf(row.getString("state")), row.getLong("cases"));
        client.sql("select state, count(*) as cases from (" + JudgementTables.CASES + ") all_cases group by state")
                .param("now", utc(asOf))
                .query(one);
        return tally;
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
