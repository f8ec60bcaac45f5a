package org.diapason.facts.delivery;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C19 for delivered artwork, which is kept apart from the service's own visuals: each picture whose own marks
 * say that it was generated is labelled so on its release, from that delivery on.
 */
final class ArtworkLabelled extends CountingCheck {
    private static final String QUERY = """
            select count(*) as pictures,
                   count(*) filter (where marked in ('All', 'Partly')) as marked,
                   count(*) filter (where marked in ('All', 'Partly') and not exists (
                       select from claim c
                       where c.kind = 'release' and c.subject = a.release_id and c.field = 'marked_ai'
                         and c.source = d.digest and c.known_since <= :as_of)) as unlabelled
            from delivery_artwork a join delivery d using (delivery_id)
            where d.received_at <= :as_of
            """;

    ArtworkLabelled(DataSource office) {
        super(19, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("pictures") == 0) {
            return notDueYet(figures, "Aucune pochette n’a encore été livrée.", "No artwork has been delivered yet.");
        }
        if (figures.count("unlabelled") > 0) {
            return broken(
                    figures,
                    "Sur {marked|pochette marquée comme générée|pochettes marquées comme générées}, {unlabelled} sans "
                            + "étiquette.",
                    "Of {marked|cover|covers} marked as generated, {unlabelled} without a label.");
        }
        return kept(
                figures,
                "{pictures|pochette livrée|pochettes livrées}, {marked|marquée comme générée et signalée|marquées comme "
                        + "générées et signalées}.",
                "{pictures|cover|covers} delivered, {marked} marked as generated and labelled so.");
    }
}
