package org.diapason.effects.exposure;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.diapason.charter.Words;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A check of the feed whose query counts the recordings that should not be in it. It reads those that may be recommended as
 * {@code :eligible}, and the moment and day of the feed as {@code :feed_as_of} and {@code :feed_day}.
 */
abstract class FeedQueryCheck extends FeedCheck {
    private final JdbcClient client;

    FeedQueryCheck(int clause, String query, Path current, DataSource office, Words fault, Words none) {
        super(clause, query, current, fault, none);
        this.client = JdbcClient.create(office);
    }

    @Override
    final long countWrong(PublishedFeed feed, Instant asOf) {
        return client.sql(query())
                .param("eligible", feed.eligible().toArray(String[]::new))
                .param("feed_as_of", Timestamps.utc(feed.asOf()))
                .param("feed_day", feed.asOf().atOffset(ZoneOffset.UTC).toLocalDate())
                .query(Long.class)
                .single();
    }
}
