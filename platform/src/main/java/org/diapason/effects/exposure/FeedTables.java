package org.diapason.effects.exposure;

import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feed's SQL. A consumer is behind by the versions that were published since it is known and that it has not taken. */
final class FeedTables {
    private final JdbcClient client;

    FeedTables(DataSource office) {
        this.client = JdbcClient.create(office);
    }

    Optional<FeedVersion> findLatest() {
        return client.sql("select * from eligibility_version order by number desc limit 1")
                .query((row, _) -> version(row))
                .optional();
    }

    List<FeedVersion> versions(long from, int most) {
        return client.sql("select * from eligibility_version where number >= ? order by number limit ?")
                .params(from, most)
                .query((row, _) -> version(row))
                .list();
    }

    void insert(FeedVersion version, long recordings, long eligible) {
        client.sql("""
                insert into eligibility_version (number, version, as_of, recordings, eligible, published_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        version.number(),
                        version.version(),
                        utc(version.asOf()),
                        recordings,
                        eligible,
                        utc(version.publishedAt()))
                .update();
    }

    void insertConsumer(String consumer, Instant now) {
        client.sql("insert into feed_consumer (consumer, known_since) values (?, ?) on conflict do nothing")
                .params(consumer, utc(now))
                .update();
    }

    boolean acknowledge(String consumer, long number, Instant now) {
        boolean exists = client.sql("select exists (select from eligibility_version where number = ?)")
                .params(number)
                .query(Boolean.class)
                .single();
        if (exists) {
            client.sql("""
                    insert into feed_acknowledgement (consumer, number, acknowledged_at) values (?, ?, ?)
                    on conflict do nothing""").params(consumer, number, utc(now)).update();
        }
        return exists;
    }

    List<FeedConsumer> consumers(Instant now) {
        return client.sql("""
                with wanted as (
                    select c.consumer, v.number, v.published_at, (
                        select min(a.acknowledged_at) from feed_acknowledgement a
                        where a.consumer = c.consumer and a.number >= v.number) as taken_at
                    from feed_consumer c join eligibility_version v on v.published_at >= c.known_since)
                select c.consumer, c.known_since,
                    coalesce((select max(number) from feed_acknowledgement a where a.consumer = c.consumer), 0) as taken,
                    count(w.number) filter (where w.taken_at is null) as behind,
                    coalesce(extract(epoch from :now - min(w.published_at) filter (where w.taken_at is null)), 0)::bigint
                        as waiting,
                    coalesce(extract(epoch from max(w.taken_at - w.published_at)), 0)::bigint as longest
                from feed_consumer c left join wanted w using (consumer)
                group by c.consumer, c.known_since order by c.consumer""")
                .param("now", utc(now))
                .query((row, _) -> new FeedConsumer(
                        row.getString("consumer"),
                        instant(row, "known_since"),
                        row.getLong("taken"),
                        row.getLong("behind"),
                        Duration.ofSeconds(row.getLong("waiting")),
                        Duration.ofSeconds(row.getLong("longest"))))
                .list();
    }

    private static FeedVersion version(ResultSet row) throws SQLException {
        return new FeedVersion(
                row.getLong("number"), row.getString("version"), instant(row, "as_of"), instant(row, "published_at"));
    }
}
