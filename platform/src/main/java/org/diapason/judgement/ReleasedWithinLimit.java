package org.diapason.judgement;

import java.util.Locale;
import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C49: whoever proposes recordings was there first or was released before, and no machine was released that
 * calls more of people's recordings generated than it may.
 */
final class ReleasedWithinLimit extends CountingCheck {
    private static final String QUERY =
            String.format(Locale.ROOT, """
            with detector as (
                select c.subject::jsonb as subject, s.signed_at
                from decision d join docket_case c using (case_id) join countersignature s using (decision_id)
                where d.act = 'release' and s.agrees and s.signed_at <= :as_of),
            released as (
                select concat_ws(' ', subject -> 'machine' ->> 'name', subject -> 'machine' ->> 'version',
                                 subject -> 'machine' ->> 'digest') as machine,
                       signed_at, (subject ->> 'human')::int as human, (subject ->> 'falseAlarms')::int as false_alarms
                from detector),
            used as (
                select proposed_by as machine, min(opened_at) as since from docket_case
                where subject_kind = 'batch' and proposed_by is not null and opened_at <= :as_of group by 1),
            first_of_all as (
                select machine from (
                    select machine, heard_at as since from hearing where heard_at <= :as_of
                    union all select machine, since from used) seen
                order by since, machine limit 1)
            select (select count(*) from used) as machines,
                   (select count(*) from released) as releases,
                   (select count(*) from used where machine not in (select machine from first_of_all)
                        and not exists (select from released r where r.machine = used.machine and r.signed_at <= used.since))
                       as unreleased,
                   (select count(*) from released where human < %d or false_alarms > %f * human) as over_the_limit
            """, Releases.FEWEST_HUMAN, Releases.MOST_FALSE_ALARMS);

    ReleasedWithinLimit(DataSource office) {
        super(49, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("machines") + figures.count("releases") == 0) {
            return notDueYet(
                    figures, "Aucune machine n’a encore proposé de titre.", "No machine has proposed a recording yet.");
        }
        if (figures.count("unreleased") + figures.count("over_the_limit") > 0) {
            return broken(
                    figures,
                    "{unreleased|machine propose|machines proposent} sans que deux personnes l’aient mise en service ; "
                            + "{over_the_limit|l’a été|l’ont été} malgré trop de fausses alertes.",
                    "{unreleased|machine proposes|machines propose} without two people’s release; {over_the_limit|was|were} "
                            + "released in spite of too many false alarms.");
        }
        return kept(
                figures,
                "{machines|machine propose|machines proposent} des titres, {releases|mise en service|mises en service} par "
                        + "deux personnes, jamais au-delà de la limite de fausses alertes.",
                "{machines|machine proposes|machines propose} recordings, {releases|release|releases} by two people, never "
                        + "above the limit of false alarms.");
    }
}
