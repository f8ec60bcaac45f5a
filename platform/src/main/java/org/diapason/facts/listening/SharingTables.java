package org.diapason.facts.listening;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the rules of sharing. */
final class SharingTables {
    private final JdbcClient client;

    SharingTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    /** Adds the rule unless it is what is known last. */
    boolean add(SharingRule rule, Instant now) {
        return client.sql("""
                insert into sharing_rule
                    (from_month, model, shortest_ms, boost_listens, boost_listeners, cap_listens, known_since)
                select n.*, ?::timestamptz from (values (?, ?, ?, ?, ?, ?))
                    as n (from_month, model, shortest_ms, boost_listens, boost_listeners, cap_listens)
                where not exists (
                    select from (
                        select * from sharing_rule r where r.from_month = n.from_month
                        order by known_since desc limit 1) last
                    where (last.model, last.shortest_ms, last.boost_listens, last.boost_listeners, last.cap_listens)
                        = (n.model, n.shortest_ms, n.boost_listens, n.boost_listeners, n.cap_listens))""")
                        .params(
                                Timestamps.utc(now),
                                rule.from().toString(),
                                rule.model().code(),
                                rule.shortestMs(),
                                rule.boostListens(),
                                rule.boostListeners(),
                                rule.capListens())
                        .update()
                == 1;
    }

    List<SharingRules.Entered> listRules(Instant knownAt) {
        return client.sql("select * from sharing_rule where known_since <= ? order by known_since, from_month")
                .param(Timestamps.utc(knownAt))
                .query((row, _) -> new SharingRules.Entered(
                        new SharingRule(
                                YearMonth.parse(row.getString("from_month")),
                                SharingModel.of(row.getString("model")),
                                row.getLong("shortest_ms"),
                                row.getLong("boost_listens"),
                                row.getLong("boost_listeners"),
                                row.getLong("cap_listens")),
                        Timestamps.instant(row, "known_since")))
                .list();
    }
}
