package org.diapason.judgement;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/** The check of C7 on what is grave: no such decision took effect before a second, other, trained person agreed. */
final class FourEyes extends CountingCheck {
    private static final String QUERY = """
            with judgement as (
                select d.person_id as first_person, s.person_id, s.signed_at as judged_at, c.subject_kind
                from decision d join docket_case c using (case_id)
                left join countersignature s
                    on s.decision_id = d.decision_id and s.agrees and s.signed_at <= :as_of
                where d.decided_at <= :as_of
                  and (d.grave or d.act in ('withdraw', 'extend_hold', 'close_month', 'release', 'adopt')
                       or d.act = 'exclude' and c.money_micro > %d)
                  and (s.decision_id is not null or not d.grave))
            select count(*) as grave_decisions,
                   count(*) filter (where person_id is null) as alone,
                   count(*) filter (where person_id = first_person) as twice_the_same,
                   count(*) filter (where person_id is not null and not %s) as untrained
            from judgement
            """.formatted(Docket.GRAVE_MONEY_MICRO, TrainingInForce.IS_TRAINED);

    FourEyes(DataSource office) {
        super(7, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("grave_decisions") == 0) {
            return notDueYet(
                    figures, "Aucune décision grave n’a encore pris effet.", "No grave decision has taken effect yet.");
        }
        if (figures.count("alone") + figures.count("twice_the_same") + figures.count("untrained") > 0) {
            return broken(
                    figures,
                    "Sur {grave_decisions|décision grave|décisions graves}, {alone} sans second signataire, "
                            + "{twice_the_same|signée|signées} deux fois par la même personne, {untrained} par quelqu’un sans formation.",
                    "Of {grave_decisions|grave decision|grave decisions}, {alone} without a second person, "
                            + "{twice_the_same} signed twice by the same one, {untrained} by somebody untrained.");
        }
        return kept(
                figures,
                "{grave_decisions|décision grave|décisions graves}, chaque fois avec l’accord d’une autre "
                        + "personne formée.",
                "{grave_decisions|grave decision|grave decisions}, each time with another trained person’s agreement.");
    }
}
