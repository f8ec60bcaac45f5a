package org.diapason.effects.exposure.webhook;

import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The webhooks' SQL. A version is due until its consumer has acknowledged it, in whatever way. */
final class WebhookTables {
    private static final String CURRENT = """
            with current as (
                select distinct on (consumer) * from feed_webhook order by consumer, webhook_id desc),
            webhook as (
                select c.*, (
                    select case when not taken then outcome end from feed_call f
                    where f.webhook_id = c.webhook_id order by called_at desc, number desc limit 1) as failure
                from current c where address is not null)
            """;

    private final JdbcClient client;

    WebhookTables(DataSource office) {
        this.client = JdbcClient.create(office);
    }

    /** The next version to send to a webhook. */
    record Due(Webhook webhook, long number) {}

    long insert(String consumer, Optional<String> address, Instant now) {
        return client.sql("""
                insert into feed_webhook (consumer, address, made_at) values (:consumer, :address, :now)
                returning webhook_id""")
                .param("consumer", consumer)
                .param("address", address.orElse(null))
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    List<Webhook> list() {
        return client.sql(CURRENT + "select * from webhook order by consumer")
                .query((row, _) -> webhook(row))
                .list();
    }

    /** What is to be sent now: after a call that failed, ten seconds later, then twice as long each time, an hour at most. */
    List<Due> due(Instant now) {
        return client.sql(CURRENT + """
                select w.*, next.number from webhook w
                cross join lateral (
                    select min(v.number) as number from eligibility_version v
                    where v.published_at >= w.made_at and v.number > coalesce((
                        select max(number) from feed_acknowledgement a where a.consumer = w.consumer), 0)) next
                cross join lateral (
                    select count(*) as tries, max(called_at) as last from feed_call f
                    where f.webhook_id = w.webhook_id and f.number = next.number) called
                where next.number is not null and (called.tries = 0
                    or called.last + least(interval '10 seconds' * 2 ^ least(called.tries - 1, 10), interval '1 hour') <= :now)
                order by w.consumer""")
                .param("now", utc(now))
                .query((row, _) -> new Due(webhook(row), row.getLong("number")))
                .list();
    }

    void insertCall(Due due, Call.Outcome outcome, Instant now) {
        client.sql("insert into feed_call (webhook_id, number, called_at, taken, outcome) values (?, ?, ?, ?, ?)")
                .params(due.webhook().number(), due.number(), utc(now), outcome.isTaken(), outcome.words())
                .update();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getLong("webhook_id"),
                row.getString("consumer"),
                row.getString("address"),
                instant(row, "made_at"),
                Optional.ofNullable(row.getString("failure")));
    }
}
