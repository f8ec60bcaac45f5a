package org.diapason.effects.exposure;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.diapason.charter.Words;

/**
 * A check of C25: no recording of the feed is by an artist whom another supplier brought first, unless a person looked and
 * found that it is the same artist.
 */
final class OwnProfile extends FeedQueryCheck {
    private static final String QUERY = """
            select count(*) from unnest(:eligible::text[]) as feed (recording_id)
            join recording r using (recording_id)
            where exists (
                select from recording_artist a
                join lateral (
                    select o.supplier_id from recording_artist oa join recording o using (recording_id)
                    where oa.artist_id = a.artist_id and o.known_since <= :feed_as_of
                    order by o.known_since, o.supplier_id limit 1) first on true
                where a.recording_id = r.recording_id and first.supplier_id <> r.supplier_id
                  and not coalesce((
                      select p.is_same from profile_check p
                      where p.artist_id = a.artist_id and p.supplier_id = r.supplier_id and p.checked_at <= :feed_as_of
                      order by p.checked_at desc limit 1), false))
            """;

    OwnProfile(Path current, DataSource office) {
        super(
                25,
                QUERY,
                current,
                office,
                new Words(
                        "{wrong|titre recommandable d’un artiste|titres recommandables d’artistes} venus d’un autre "
                                + "fournisseur, sans que personne ait regardé.",
                        "{wrong|recording|recordings} may be recommended of artists whom another supplier brought, and "
                                + "nobody has looked."),
                new Words(
                        "{eligible|titre recommandable, sur la page|titres recommandables, sur les pages} de leurs propres "
                                + "artistes.",
                        "{eligible|recording|recordings} may be recommended, on their own artists' pages."));
    }
}
