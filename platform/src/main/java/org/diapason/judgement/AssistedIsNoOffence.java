package org.diapason.judgement;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C13: no recording is labelled or withdrawn by a decision in force unless its case says that
 * it is generated from end to end. Partly generated is never a ground.
 */
final class AssistedIsNoOffence extends CountingCheck {
    private static final String QUERY = """
            with sanction as (
                select d.decision_id, d.case_id
                from decision d left join countersignature s using (decision_id)
                where d.act in ('label', 'withdraw') and d.decided_at <= :as_of
                  and (not d.grave or s.agrees and s.signed_at <= :as_of)
                  and not exists (
                      select from appeal a join decision g on g.case_id = a.case_id
                      where a.decision_id = d.decision_id and g.act = 'grant' and g.decided_at <= :as_of))
            select count(*) as recordings,
                   count(*) filter (where m.role <> 'fully_generated') as assisted
            from sanction join case_member m using (case_id)
            where m.kind = 'recording' and not exists (
                select from spared p where p.decision_id = sanction.decision_id and p.member_id = m.member_id)
            """;

    AssistedIsNoOffence(DataSource office) {
        super(13, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("recordings") == 0) {
            return notDueYet(figures, "Aucun titre n’est signalé ni retiré.", "No recording is labelled or withdrawn.");
        }
        if (figures.count("assisted") > 0) {
            return broken(
                    figures,
                    "Sur {recordings|titre signalé ou retiré|titres signalés ou retirés}, {assisted|sans être "
                            + "généré|sans être générés} de bout en bout.",
                    "Of {recordings|recording|recordings} labelled or withdrawn, {assisted} not generated from "
                            + "end to end.");
        }
        return kept(
                figures,
                "{recordings|titre signalé ou retiré|titres signalés ou retirés}, jamais parce que l’IA y aida "
                        + "l’artiste.",
                "{recordings|recording|recordings} labelled or withdrawn, never because AI helped the artist.");
    }
}
