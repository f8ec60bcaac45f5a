package org.diapason.facts.catalogue;

import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of artists' profiles. Who brought an artist is who holds the recording of theirs that came first. */
final class ProfileTables {
    private final JdbcClient client;

    ProfileTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    List<Profiles.Mismatch> waiting() {
        return client.sql("""
                with held as (
                    select a.artist_id, r.supplier_id, count(*) as recordings, min(r.known_since) as since,
                        first_value(r.supplier_id) over (
                            partition by a.artist_id order by min(r.known_since), r.supplier_id) as first
                    from recording_artist a join recording r using (recording_id)
                    group by a.artist_id, r.supplier_id)
                select held.*, (
                    select value from claim c where c.kind = 'artist' and c.subject = held.artist_id and c.field = 'name'
                    order by trust desc, claimed_at desc, known_since desc, value limit 1) as name
                from held
                where supplier_id <> first and not exists (
                    select from profile_check p where p.artist_id = held.artist_id and p.supplier_id = held.supplier_id)
                order by since, artist_id, supplier_id""")
                .query((row, _) -> new Profiles.Mismatch(
                        new ArtistId(row.getString("artist_id")),
                        Optional.ofNullable(row.getString("name")).orElse(""),
                        new SupplierId(row.getString("first")),
                        new SupplierId(row.getString("supplier_id")),
                        row.getLong("recordings"),
                        instant(row, "since")))
                .list();
    }

    void insertCheck(
            ArtistId artist, SupplierId supplier, boolean isSame, String reason, PersonId person, Instant now) {
        client.sql("""
                insert into profile_check (artist_id, supplier_id, is_same, reason, person_id, checked_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(artist.value(), supplier.value(), isSame, reason, person.value(), utc(now))
                .update();
    }

    void insertReport(RecordingId recording, String words, Instant now) {
        client.sql("insert into profile_report (recording_id, words, received_at) values (?, ?, ?)")
                .params(recording.value(), words, utc(now))
                .update();
    }

    List<Profiles.Report> reports(int most) {
        return client.sql("select * from profile_report order by report_id desc limit ?")
                .params(most)
                .query((row, _) -> new Profiles.Report(
                        new RecordingId(row.getString("recording_id")),
                        row.getString("words"),
                        instant(row, "received_at")))
                .list();
    }
}
