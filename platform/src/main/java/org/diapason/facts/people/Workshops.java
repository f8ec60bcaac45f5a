package org.diapason.facts.people;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C56: in the last {@value #DAYS} days there was a workshop, and at least half of those invited
 * to the workshops of these days came. It is due once someone has worked here for as long.
 */
final class Workshops extends CountingCheck {
    /** The longest quarter. */
    private static final int DAYS = 92;

    private static final String QUERY = """
            with recent as (
                select invited, attended from workshop
                where held_on <= (:as_of at time zone 'UTC')::date
                  and held_on > (:as_of at time zone 'UTC')::date - %1$d)
            select count(*) as workshops,
                   coalesce(sum(invited), 0) as invited,
                   coalesce(sum(attended), 0) as attended,
                   (select count(*) from person where joined_at <= :as_of - interval '%1$d days') as long_standing
            from recent
            """.formatted(DAYS);

    Workshops(DataSource office) {
        super(56, office, QUERY);
    }

    @Override
    protected Standing judge(Figures counted) {
        Figures figures = counted.and("days", DAYS);
        if (figures.count("workshops") == 0) {
            return figures.count("long_standing") == 0
                    ? notDueYet(
                            figures,
                            "Personne n’est là depuis {days} jours ; le premier atelier n’est pas encore dû.",
                            "Nobody has been here for {days} days; the first workshop is not due yet.")
                    : broken(
                            figures,
                            "Aucun atelier depuis plus de {days} jours.",
                            "No workshop for more than {days} days.");
        }
        String fr = "{workshops|atelier|ateliers} en {days} jours : {attended|présent|présents} pour "
                + "{invited|invité|invités}";
        String en = "{workshops|workshop|workshops} in {days} days: {attended} came of {invited} invited";
        return 2 * figures.count("attended") < figures.count("invited")
                ? broken(figures, fr + ", moins de la moitié.", en + ", less than half.")
                : kept(figures, fr + ".", en + ".");
    }
}
