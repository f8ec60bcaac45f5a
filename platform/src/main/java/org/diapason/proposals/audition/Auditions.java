package org.diapason.proposals.audition;

import static org.diapason.store.Timestamps.instant;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.facts.catalogue.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What machines thought of a recording when they last heard it: for people of the house to compare, and for nobody else. */
public final class Auditions {
    private final JdbcClient client;

    /** Reads with the desk's rights: the office's own, which effects have, are not enough. */
    public Auditions(DataSource desk) {
        this.client = JdbcClient.create(desk);
    }

    /**
     * What one machine thinks.
     *
     * @param machine with its version
     * @param verdict {@code no_evidence}, {@code undetermined}, {@code partly_generated} or {@code fully_generated}
     */
    public record Audition(String machine, String verdict, Instant heardAt) {
        /** Whether it says that something is generated. */
        public boolean isSuspicion() {
            return verdict.endsWith("_generated");
        }
    }

    /** The latest of each machine, by machine. */
    public List<Audition> listLatest(RecordingId recording) {
        return client.sql("""
                select distinct on (machine) machine, verdict, heard_at from audition
                where recording_id = ? order by machine, heard_at desc""")
                .params(recording.value())
                .query((row, _) ->
                        new Audition(row.getString("machine"), row.getString("verdict"), instant(row, "heard_at")))
                .list();
    }
}
