package org.diapason.proposals.audition;

import static org.diapason.store.Timestamps.utc;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.audio.Hearing;
import org.diapason.facts.catalogue.AudioReference;
import org.diapason.facts.catalogue.Hearings;
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

    /** Recordings with sound of which this machine has not said anything since that sound came, by identifier. */
    List<Hearings.Unheard> listUnheard(String machine) {
        return client.sql("""
                        select recording_id, location from (
                            select distinct on (recording_id) * from recording_audio
                            order by recording_id, known_since desc, location, digest) latest
                        where not exists (select from audition a where a.recording_id = latest.recording_id
                                          and a.machine = ? and a.heard_at >= latest.known_since)
                        order by recording_id
                        """)
                .params(machine)
                .query((row, _) -> new Hearings.Unheard(
                        new RecordingId(row.getString("recording_id")),
                        new AudioReference(row.getString("location"), Optional.empty())))
                .list();
    }

    /**
     * What two machines say of the recordings that both have heard.
     *
     * @param newly called generated from end to end by the second alone
     * @param noLonger called so by the first alone
     */
    record Compared(int both, int same, int newly, int noLonger) {}

    Compared compare(String first, String second) {
        return client.sql("""
                        with latest as (
                            select distinct on (recording_id, machine) recording_id, machine, verdict,
                                   verdict = 'fully_generated' as generated
                            from audition where machine in (:first, :second)
                            order by recording_id, machine, heard_at desc)
                        select count(*) as both, count(*) filter (where f.verdict = s.verdict) as same,
                               count(*) filter (where s.generated and not f.generated) as newly,
                               count(*) filter (where f.generated and not s.generated) as no_longer
                        from latest f join latest s using (recording_id)
                        where f.machine = :first and s.machine = :second
                        """)
                .param("first", first)
                .param("second", second)
                .query((row, _) -> new Compared(
                        row.getInt("both"), row.getInt("same"), row.getInt("newly"), row.getInt("no_longer")))
                .single();
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
