package org.diapason.effects.exposure;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.diapason.charter.Words;

/** A check of C25: something supports that somebody stands behind the artist of each recording of the feed. */
final class EstablishedArtist extends FeedQueryCheck {
    private static final String QUERY = """
            select count(*) from unnest(:eligible::text[]) as feed (recording_id)
            where not exists (
                select from recording_artist a join artist_evidence e using (artist_id)
                where a.recording_id = feed.recording_id and a.position = 1 and e.since <= :feed_as_of)
            """;

    EstablishedArtist(Path current, DataSource office) {
        super(
                25,
                QUERY,
                current,
                office,
                new Words(
                        "{wrong|titre recommandable d’un artiste|titres recommandables d’artistes} dont rien n’appuie le "
                                + "profil.",
                        "{wrong|recording|recordings} may be recommended whose artist nothing supports."),
                new Words(
                        "{eligible|titre recommandable d’un artiste|titres recommandables d’artistes} dont quelque chose "
                                + "appuie le profil.",
                        "{eligible|recording|recordings} may be recommended, the artist of each supported by something."));
    }
}
