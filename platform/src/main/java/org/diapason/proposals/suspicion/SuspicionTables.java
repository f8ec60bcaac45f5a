package org.diapason.proposals.suspicion;

import static org.diapason.store.Timestamps.utc;

import java.time.Instant;
import javax.sql.DataSource;
import org.diapason.judgement.Machine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of this package. */
final class SuspicionTables {

    /** When the machine looked last, and how often until then. */
    static final String RUNS = """
            select count(*) as runs, coalesce(sum(cases), 0) as cases
            from suspicion_run
            where ran_at <= :as_of
            """;

    private final JdbcClient client;

    SuspicionTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    /** How often the machine had looked, and how many cases it had proposed. */
    record Runs(long runs, long cases) {}

    void insert(Machine machine, long listens, int cases, Instant now) {
        client.sql("""
                        insert into suspicion_run (machine, listens, cases, ran_at)
                        values (:machine, :listens, :cases, :now)
                        """)
                .param("machine", machine.toString())
                .param("listens", listens)
                .param("cases", cases)
                .param("now", utc(now))
                .update();
    }

    Runs count(Instant asOf) {
        return client.sql(RUNS)
                .param("as_of", utc(asOf))
                .query((row, number) -> new Runs(row.getLong("runs"), row.getLong("cases")))
                .single();
    }
}
