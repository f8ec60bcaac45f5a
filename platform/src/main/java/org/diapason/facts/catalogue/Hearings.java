package org.diapason.facts.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which machine heard which recording, and when. That is a fact; what it thinks of it is not kept here. */
public final class Hearings {
    private final JdbcClient client;
    private final Clock clock;

    /** Recording a hearing needs the rights of the machine. */
    public Hearings(DataSource database, Clock clock) {
        this.client = JdbcClient.create(database);
        this.clock = clock;
    }

    /** A recording that has sound, and where. */
    public record Unheard(RecordingId recording, AudioReference audio) {}

    /** Notes that a machine, named with its version, heard a recording just now. */
    public void record(RecordingId recording, String machine) {
        client.sql("insert into hearing (recording_id, heard_at, machine) values (?, ?, ?)")
                .params(recording.value(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), machine)
                .update();
    }

    /** Recordings with sound that this machine has not heard since that sound came: what is shown most comes first. */
    public List<Unheard> listUnheard(String machine) {
        return client.sql("""
                select recording_id, location, digest from (
                    select distinct on (recording_id) * from recording_audio
                    order by recording_id, known_since desc, location, digest) latest
                where not exists (
                    select from hearing h where h.recording_id = latest.recording_id and h.machine = ?
                    and h.heard_at >= latest.known_since)
                order by (select count(*) from exposure e where e.recording_id = latest.recording_id) desc, recording_id""")
                .params(machine)
                .query((row, number) -> new Unheard(
                        new RecordingId(row.getString("recording_id")),
                        new AudioReference(
                                row.getString("location"),
                                Optional.ofNullable(row.getString("digest")).map(Sha256::new))))
                .list();
    }

    /** How many recordings some machine has heard. */
    public long countHeard() {
        return client.sql("select count(distinct recording_id) from hearing")
                .query(Long.class)
                .single();
    }
}
