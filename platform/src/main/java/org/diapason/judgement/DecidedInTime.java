package org.diapason.judgement;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C48: no case waits for more than {@value #DAYS} days without a decision or a hold, and
 * none is undecided once its hold has run out. A hold of which three quarters have passed is counted, as a
 * warning.
 */
final class DecidedInTime extends CountingCheck {
    private static final int DAYS = 14;

    private static final String QUERY = """
            with in_effect as (
                select d.* from decision d left join countersignature s using (decision_id)
                where d.decided_at <= :as_of and (not d.grave or s.agrees and s.signed_at <= :as_of)),
            standing as (
                select c.opened_at, hold.decided_at as held_since, hold.until,
                       exists (select from in_effect e where e.case_id = c.case_id and e.until is null) as decided
                from docket_case c
                left join lateral (
                    select e.decided_at, e.until from in_effect e
                    where e.case_id = c.case_id and e.until is not null
                    order by e.until desc, e.decision_id limit 1) hold on true
                where c.opened_at <= :as_of)
            select count(*) as cases,
                   count(*) filter (where decided) as decided,
                   count(*) filter (where not decided and until > :as_of) as held,
                   count(*) filter (where not decided and until > :as_of
                       and :as_of >= held_since + (until - held_since) * 0.75) as holds_near_deadline,
                   count(*) filter (where not decided and until <= :as_of) as holds_run_out,
                   count(*) filter (where not decided and until is null
                       and opened_at < :as_of - interval '%d days') as late
            from standing
            """.formatted(DAYS);

    DecidedInTime(DataSource office) {
        super(48, office, QUERY);
    }

    @Override
    protected Standing judge(Figures counted) {
        Figures figures = counted.and("days", DAYS);
        if (figures.count("cases") == 0) {
            return notDueYet(figures, "Aucun dossier n’a encore été ouvert.", "No case has been opened yet.");
        }
        if (figures.count("late") + figures.count("holds_run_out") > 0) {
            return broken(
                    figures,
                    "{late|dossier attend|dossiers attendent} depuis plus de {days} jours ; {holds_run_out} "
                            + "sans décision après la fin de la retenue.",
                    "{late|case has|cases have} waited for more than {days} days; {holds_run_out} without a "
                            + "decision after the hold ran out.");
        }
        return kept(
                figures,
                "{cases|dossier|dossiers} : {decided|jugé|jugés}, {held} en retenue ; aucun n’attend "
                        + "depuis plus de {days} jours.",
                "{cases|case|cases}: {decided} decided, {held} on hold; none has waited for more than {days} days.");
    }
}
