package org.diapason.effects.exposure;

import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.diapason.charter.Words;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check of C23: some machine had heard every recording of the feed before it was published. */
final class HeardFirst extends FeedCheck {
    private static final String QUERY = """
            select count(*) from unnest(:eligible::text[]) as feed (recording_id)
            where not exists (
                select from hearing h where h.recording_id = feed.recording_id and h.heard_at <= :feed_as_of)
            """;

    private final JdbcClient client;

    HeardFirst(Path current, DataSource office) {
        super(
                23,
                QUERY,
                current,
                new Words(
                        "{wrong|titre recommandable n’a été entendu|titres recommandables n’ont été entendus} "
                                + "par aucun détecteur.",
                        "{wrong|recording|recordings} may be recommended that no detector has heard."),
                new Words(
                        "{eligible|titre recommandable, entendu|titres recommandables, entendus} d’abord par un "
                                + "détecteur.",
                        "{eligible|recording|recordings} may be recommended, heard by a detector first."));
        this.client = JdbcClient.create(office);
    }

    @Override
    long countWrong(PublishedFeed feed, Instant asOf) {
        return client.sql(QUERY)
                .param("eligible", feed.eligible().toArray(String[]::new))
                .param("feed_as_of", Timestamps.utc(feed.asOf()))
                .query(Long.class)
                .single();
    }
}
