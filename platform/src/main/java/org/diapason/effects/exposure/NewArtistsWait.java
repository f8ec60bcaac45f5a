package org.diapason.effects.exposure;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * A check of C25 from the other side: trust must not keep newcomers out. Of the artists who came in the last ninety days,
 * half wait at most a week until something supports their profile and the first of their recordings was heard; those who still
 * wait count with what they have waited, and those who declare that all is generated do not count.
 */
final class NewArtistsWait extends CountingCheck {
    private static final String QUERY = """
            with artist_from as (
                select a.artist_id, min(r.known_since) as came, min(h.heard_at) as heard,
                    (select min(since) from artist_evidence e where e.artist_id = a.artist_id and since <= :as_of) as established,
                    (select count(distinct kind) from artist_evidence e where e.artist_id = a.artist_id and since <= :as_of)
                        as kinds
                from recording_artist a join recording r using (recording_id)
                left join hearing h on h.recording_id = r.recording_id and h.heard_at <= :as_of
                where r.known_since <= :as_of and not exists (
                    select from claim c where c.kind = 'recording' and c.subject = r.recording_id
                        and c.field = 'contains_ai' and c.value = 'All' and c.trust > 0)
                group by a.artist_id),
            newcomer as (
                select came, case when heard is not null and established is not null then greatest(heard, established) end
                    as ready
                from artist_from where came > :as_of - interval '90 days')
            select count(*) as newcomers, count(*) filter (where ready is null) as waiting,
                   coalesce(extract(epoch from percentile_disc(0.5) within group (
                       order by greatest(coalesce(ready, :as_of) - came, interval '0'))) / 3600, 0)::bigint as median_hours,
                   (select count(*) from artist_from where kinds = 0) as artists_not_shown,
                   (select count(*) from artist_from where kinds in (1, 2)) as artists_supported,
                   (select count(*) from artist_from where kinds > 2) as artists_well_supported
            from newcomer
            """;

    private static final int WEEK_HOURS = 7 * 24;

    NewArtistsWait(DataSource office) {
        super(25, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("newcomers") == 0) {
            return notDueYet(
                    figures,
                    "Aucun artiste n’est arrivé ces quatre-vingt-dix derniers jours.",
                    "No artist came in the last ninety days.");
        }
        return figures.count("median_hours") > WEEK_HOURS
                ? broken(
                        figures,
                        "La moitié des {newcomers|nouvel artiste|nouveaux artistes} attend plus de {median_hours} heures.",
                        "Half of {newcomers|new artist|new artists} wait longer than {median_hours} hours.")
                : kept(
                        figures,
                        "{newcomers|nouvel artiste|nouveaux artistes}, {median_hours|heure|heures} d’attente médiane, "
                                + "{waiting} en attente.",
                        "{newcomers|new artist|new artists}, {median_hours|hour|hours} of median wait, {waiting} waiting.");
    }
}
