package org.diapason.judgement;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C58: once a machine has proposed recordings for a quarter of a year, another was tried against it within
 * the last one, whatever the trial came to; the journal has each trial.
 */
final class Challenged extends CountingCheck {
    private static final String QUERY = """
            with trial as (
                select convert_from(body, 'UTF8')::jsonb -> 'content' ->> 'machine' as machine, recorded_at
                from journal_outbox where kind = 'model.release' and recorded_at <= :as_of),
            first_case as (
                select min(opened_at) as since from docket_case
                where subject_kind = 'batch' and proposed_by is not null and opened_at <= :as_of)
            select (select count(*) from trial) as trials,
                   (select count(distinct machine) from trial) as tried,
                   (select count(*) from trial where recorded_at > :as_of - interval '92 days') as recent,
                   (select coalesce(greatest(0, extract(day from :as_of - since)), 0)::bigint from first_case) as days_in_use
            """;

    private static final int QUARTER_DAYS = 92;

    Challenged(DataSource office) {
        super(58, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("recent") > 0) {
            return kept(
                    figures,
                    "{recent|essai|essais} d’une machine contre celle en service depuis trois mois, {tried} au total.",
                    "{recent|trial|trials} of a machine against the one in office within three months, {tried} machines in "
                            + "all.");
        }
        if (figures.count("days_in_use") <= QUARTER_DAYS) {
            return notDueYet(
                    figures,
                    "Aucune machine ne propose depuis trois mois sans concurrente.",
                    "No machine has proposed for three months without a challenger.");
        }
        return broken(
                figures,
                "Aucune machine n’a été essayée contre celle en service depuis trois mois.",
                "No machine was tried against the one in office within three months.");
    }
}
