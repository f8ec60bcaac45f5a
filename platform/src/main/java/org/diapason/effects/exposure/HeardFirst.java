package org.diapason.effects.exposure;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.diapason.charter.Words;

/** The check of C23: some machine had heard every recording of the feed before it was published. */
final class HeardFirst extends FeedQueryCheck {
    private static final String QUERY = """
            select count(*) from unnest(:eligible::text[]) as feed (recording_id)
            where not exists (
                select from hearing h where h.recording_id = feed.recording_id and h.heard_at <= :feed_as_of)
            """;

    HeardFirst(Path current, DataSource office) {
        super(
                23,
                QUERY,
                current,
                office,
                new Words(
                        "{wrong|titre recommandable n’a été entendu|titres recommandables n’ont été entendus} "
                                + "par aucun détecteur.",
                        "{wrong|recording|recordings} may be recommended that no detector has heard."),
                new Words(
                        "{eligible|titre recommandable, entendu|titres recommandables, entendus} d’abord par un "
                                + "détecteur.",
                        "{eligible|recording|recordings} may be recommended, heard by a detector first."));
    }
}
