package org.diapason.effects.exposure;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.diapason.charter.Words;

/** The check of C25: every recording of the feed came from a supplier with a contract in force that day, who vouches for it. */
final class TrustedSource extends FeedQueryCheck {
    private static final String QUERY = """
            select count(*) from unnest(:eligible::text[]) as feed (recording_id)
            where not exists (
                select from recording r join contract c using (supplier_id)
                where r.recording_id = feed.recording_id and r.known_since <= :feed_as_of
                  and c.known_since <= :feed_as_of
                  and c.valid_from <= :feed_day and (c.valid_to is null or c.valid_to >= :feed_day))
            """;

    TrustedSource(Path current, DataSource office) {
        super(
                25,
                QUERY,
                current,
                office,
                new Words(
                        "{wrong|titre recommandable dont|titres recommandables dont} personne de fiable ne répond.",
                        "{wrong|recording|recordings} may be recommended that nobody trusted vouches for."),
                new Words(
                        "{eligible|titre recommandable, dont|titres recommandables, dont} un fournisseur sous "
                                + "contrat répond.",
                        "{eligible|recording|recordings} may be recommended, vouched for by a supplier under "
                                + "contract."));
    }
}
