package org.diapason.effects.exposure;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * A check of C23 on what was shown: some machine had heard each recording that was recommended before it was. What was
 * searched for is no recommendation. How many wait to be heard, and since when, is counted for all to see.
 */
final class HeardBeforeShown extends CountingCheck {
    private static final String QUERY = """
            with unheard as (
                select a.recording_id, min(a.known_since) as since from recording_audio a
                where a.known_since <= :as_of and not exists (
                    select from hearing h where h.recording_id = a.recording_id and h.heard_at <= :as_of)
                group by a.recording_id)
            select count(*) as recommended,
                   count(*) filter (where not exists (
                       select from hearing h where h.recording_id = e.recording_id and h.heard_at <= e.shown_at)) as unheard,
                   (select count(*) from unheard) as waiting,
                   (select coalesce(extract(epoch from :as_of - min(since)) / 3600, 0)::bigint from unheard) as oldest_hours
            from exposure e where e.shown_at <= :as_of and e.surface <> 'search'
            """;

    HeardBeforeShown(DataSource office) {
        super(23, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("recommended") == 0) {
            return notDueYet(
                    figures,
                    "Rien n’a encore été recommandé ; {waiting|titre attend|titres attendent} d’être entendus.",
                    "Nothing was recommended yet; {waiting|recording waits|recordings wait} to be heard.");
        }
        return figures.count("unheard") > 0
                ? broken(
                        figures,
                        "Sur {recommended|recommandation|recommandations}, {unheard} d’un titre que rien n’avait entendu.",
                        "Of {recommended|recommendation|recommendations}, {unheard} of a recording that nothing had heard.")
                : kept(
                        figures,
                        "{recommended|recommandation|recommandations}, toutes de titres entendus ; {waiting} en attente "
                                + "depuis {oldest_hours|heure|heures}.",
                        "{recommended|recommendation|recommendations}, all of recordings that were heard; {waiting} waiting, "
                                + "for {oldest_hours|hour|hours}.");
    }
}
