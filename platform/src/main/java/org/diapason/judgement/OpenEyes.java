package org.diapason.judgement;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C8, over the last {@value #DAYS} days: nobody rules faster than a person can look, and nobody
 * who ruled often confirmed everything at a glance.
 */
final class OpenEyes extends CountingCheck {
    private static final int DAYS = 92;

    /** Nobody opens a dossier, looks and answers in less. */
    private static final int FASTEST_SECONDS = 2;

    /** Fewer rulings say nothing of a habit. */
    private static final int OFTEN = 50;

    /** A median below it is a glance, which is suspect in those who only ever agree. */
    private static final int GLANCE_SECONDS = 10;

    private static final String QUERY = """
            with reviewer as (
                select person_id, count(*) as rulings,
                       count(*) filter (where finding = 'confirmed') as confirmed,
                       count(*) filter (where seconds < %d) as hasty,
                       percentile_cont(0.5) within group (order by seconds) as median_seconds
                from ruling
                where ruled_at <= :as_of and ruled_at > :as_of - interval '%d days'
                group by person_id)
            select coalesce(sum(rulings), 0)::bigint as rulings,
                   coalesce(sum(rulings - confirmed), 0)::bigint as contrary,
                   count(*) as reviewers,
                   coalesce(sum(hasty), 0)::bigint as hasty,
                   count(*) filter (where rulings >= %d and confirmed = rulings and median_seconds < %d) as blind
            from reviewer
            """.formatted(FASTEST_SECONDS, DAYS, OFTEN, GLANCE_SECONDS);

    OpenEyes(DataSource office) {
        super(8, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("rulings") == 0) {
            return notDueYet(
                    figures, "Aucun échantillon n’a été jugé ce trimestre.", "No sample was judged this quarter.");
        }
        if (figures.count("hasty") + figures.count("blind") > 0) {
            return broken(
                    figures,
                    "Sur {rulings|avis|avis}, {hasty|rendu|rendus} trop vite pour avoir regardé ; "
                            + "{blind|personne confirme|personnes confirment} tout d’un coup d’œil.",
                    "Of {rulings|ruling|rulings}, {hasty} came too fast for anyone to have looked; "
                            + "{blind|person confirms|people confirm} everything at a glance.");
        }
        return kept(
                figures,
                "{rulings|avis rendu|avis rendus} en regardant vraiment ; {contrary|ne suit pas|ne suivent pas} "
                        + "la machine.",
                "{rulings|ruling|rulings} by people who looked; {contrary|does not|do not} follow the machine.");
    }
}
