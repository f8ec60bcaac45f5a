package org.diapason.proposals.audition;

import static org.diapason.store.Timestamps.utc;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.diapason.audio.Hearing;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of this package. */
final class AuditionTables {
    private final JdbcClient client;

    AuditionTables(DataSource machine) {
        this.client = JdbcClient.create(machine);
    }

    void insert(RecordingId recording, String machine, Hearing hearing, Instant now) {
        client.sql("""
                        insert into audition (recording_id, machine, verdict, score, hearing, heard_at)
                        values (:recording, :machine, :verdict, :score, :hearing, :now)
                        """)
                .param("recording", recording.value())
                .param("machine", machine)
                .param("verdict", hearing.verdict().name().toLowerCase(Locale.ROOT))
                .param("score", hearing.score().orElse(0))
                .param("hearing", hearing.toJson())
                .param("now", utc(now))
                .update();
    }

    /** One recording that a machine says was generated from end to end, and that is in no case yet. */
    record Generated(SupplierId supplier, YearMonth month, RecordingId recording, double score, String hearing) {}

    /** By supplier, month of delivery and recording. */
    List<Generated> listGenerated(String machine) {
        return client.sql("""
                        select r.supplier_id, to_char(r.known_since at time zone 'UTC', 'YYYY-MM') as month,
                               a.recording_id, a.score, a.hearing
                        from audition a join recording r using (recording_id)
                        where a.machine = :machine and a.verdict = 'fully_generated'
                          and a.heard_at = (select max(heard_at) from audition l
                                            where l.recording_id = a.recording_id and l.machine = a.machine)
                          and not exists (select from case_member m where m.kind = 'recording' and m.role = :role
                                                                      and m.member_id = a.recording_id)
                        order by 1, 2, 3
                        """)
                .param("machine", machine)
                .param("role", Auditor.ROLE)
                .query((row, _) -> new Generated(
                        new SupplierId(row.getString("supplier_id")),
                        YearMonth.parse(row.getString("month")),
                        new RecordingId(row.getString("recording_id")),
                        row.getDouble("score"),
                        row.getString("hearing")))
                .list();
    }
}
