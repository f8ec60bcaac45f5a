package org.diapason.effects.exposure;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C24: nothing that people have labelled or withdrawn is shown afterwards. Each exposure is joined with the
 * decisions as they were when it happened: a decision that an appeal undid later counted until then. A consumer has an
 * hour to take a new version of the eligibility feed; what is shown within it is counted apart.
 */
final class ZeroExposure extends CountingCheck {
    private static final String QUERY = """
        with sanction as (
            select d.decision_id, d.case_id, case when d.grave then s.signed_at else d.decided_at end as since,
                (select min(case when g.grave then gs.signed_at else g.decided_at end)
                 from appeal a join decision g on g.case_id = a.case_id and g.act = 'grant'
                 left join countersignature gs on gs.decision_id = g.decision_id and gs.agrees
                 where a.decision_id = d.decision_id) as until
            from decision d left join countersignature s on s.decision_id = d.decision_id and s.agrees
            where d.act in ('label', 'withdraw')),
        ineligible as (
            select m.member_id as recording_id, s.since, s.until
            from sanction s join case_member m using (case_id)
            where m.kind = 'recording' and s.since <= :as_of and not exists (
                select from spared p where p.decision_id = s.decision_id and p.member_id = m.member_id)),
        shown as (
            select e.shown_at, (select min(i.since) from ineligible i
                where i.recording_id = e.recording_id and i.since <= e.shown_at
                    and (i.until is null or i.until > e.shown_at)) as since
            from exposure e where e.shown_at <= :as_of)
        select count(*) as exposures,
               count(*) filter (where shown_at >= since + interval '1 hour') as ineligible,
               count(*) filter (where shown_at < since + interval '1 hour') as within_the_hour
        from shown
        """;

    ZeroExposure(DataSource office) {
        super(24, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("exposures") == 0) {
            return notDueYet(
                    figures, "Rien n’a encore été signalé comme montré.", "Nothing has been reported as shown yet.");
        }
        if (figures.count("ineligible") > 0) {
            return broken(
                    figures,
                    "Sur {exposures|mise en avant|mises en avant}, {ineligible} d’un titre signalé ou retiré.",
                    "Of {exposures|exposure|exposures}, {ineligible} of a recording that was labelled or withdrawn.");
        }
        return kept(
                figures,
                "{exposures|mise en avant|mises en avant}, aucune d’un titre signalé ou retiré depuis plus d’une"
                        + " heure.",
                "{exposures|exposure|exposures}, none of a recording labelled or withdrawn more than an hour before.");
    }
}
