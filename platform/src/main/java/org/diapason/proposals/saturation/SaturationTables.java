package org.diapason.proposals.saturation;

import static org.diapason.store.Timestamps.findInstant;
import static org.diapason.store.Timestamps.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of this package. */
final class SaturationTables {
    /** Of each supplier and day the recordings that it holds and brought that day first, if there are many. */
    static final String BATCHES = """
            with brought as (
                select r.supplier_id, r.recording_id, (r.known_since at time zone 'UTC')::date as day
                from recording r
                where r.known_since <= :as_of and exists (
                    select from delivery_recording d where d.recording_id = r.recording_id)),
            large as (
                select supplier_id, day from brought group by supplier_id, day having count(*) >= :large)
            select supplier_id, day, recording_id,
                (select value from claim c where c.kind = 'recording' and c.subject = recording_id and c.field = 'title'
                 order by trust desc, claimed_at desc, known_since desc, value limit 1) as title,
                (select value from claim c where c.kind = 'recording' and c.subject = recording_id and c.field = 'duration'
                 order by trust desc, claimed_at desc, known_since desc, value limit 1) as duration,
                (select digest from recording_audio a where a.recording_id = brought.recording_id
                 order by known_since desc, location, digest limit 1) as sound
            from brought join large using (supplier_id, day)
            order by supplier_id, day, recording_id
            """;

    private final JdbcClient client;

    SaturationTables(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    /** The large batches known by a time, by supplier and day. */
    List<BroughtBatch> listLarge(Instant asOf) {
        Map<List<Object>, List<Brought>> batches = new LinkedHashMap<>();
        client.sql(BATCHES)
                .param("as_of", utc(asOf))
                .param("large", Signals.LARGE)
                .query(row -> {
                    List<Object> key = List.of(
                            new SupplierId(row.getString("supplier_id")), row.getObject("day", LocalDate.class));
                    batches.computeIfAbsent(key, _ -> new ArrayList<>()).add(brought(row));
                });
        return batches.entrySet().stream()
                .map(batch -> new BroughtBatch(
                        (SupplierId) batch.getKey().getFirst(),
                        (LocalDate) batch.getKey().getLast(),
                        batch.getValue()))
                .toList();
    }

    private static Brought brought(ResultSet row) throws SQLException {
        return new Brought(
                new RecordingId(row.getString("recording_id")),
                Optional.ofNullable(row.getString("title")).orElse(""),
                Optional.ofNullable(row.getString("duration")),
                Optional.ofNullable(row.getString("sound")));
    }

    /** When the first case of this machine's kind was opened with one of these recordings in it, by a time. */
    Optional<Instant> findOpened(BroughtBatch batch, Instant asOf) {
        return client.sql("""
                select min(c.opened_at) as opened_at from docket_case c join case_member m using (case_id)
                where m.kind = 'recording' and m.role = :role and m.member_id = any (:recordings::text[])
                  and c.opened_at <= :as_of""")
                .param("role", Saturator.ROLE)
                .param("recordings", ids(batch))
                .param("as_of", utc(asOf))
                .query((row, _) -> findInstant(row, "opened_at"))
                .single();
    }

    /** How many of these recordings machines have heard, and how many sounded generated from end to end. */
    Heard heard(BroughtBatch batch) {
        return client.sql("""
                select count(*) as heard, count(*) filter (where verdict = 'fully_generated') as generated from (
                    select distinct on (recording_id) verdict from audition
                    where recording_id = any (?::text[])
                    order by recording_id, heard_at desc, machine) latest""")
                .params((Object) ids(batch))
                .query((row, _) -> new Heard(row.getLong("heard"), row.getLong("generated")))
                .single();
    }

    /** What machines heard. */
    record Heard(long recordings, long generated) {}

    private static String[] ids(BroughtBatch batch) {
        return batch.recordings().stream().map(one -> one.recording().value()).toArray(String[]::new);
    }
}
