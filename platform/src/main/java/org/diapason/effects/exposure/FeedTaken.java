package org.diapason.effects.exposure;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * A check of C24: every consumer of the eligibility feed took each version of the last thirty days within an hour, the
 * grace that {@link ZeroExposure} gives it.
 */
final class FeedTaken extends CountingCheck {
    private static final String QUERY = """
        with wanted as (
            select c.consumer, v.published_at, (
                select min(a.acknowledged_at) from feed_acknowledgement a
                where a.consumer = c.consumer and a.number >= v.number and a.acknowledged_at <= :as_of) as taken_at
            from feed_consumer c join eligibility_version v on v.published_at >= c.known_since
            where v.published_at <= :as_of and v.published_at > :as_of - interval '30 days'),
        lag as (
            select consumer, extract(epoch from max(coalesce(taken_at, :as_of) - published_at))::bigint as seconds
            from wanted group by consumer)
        select (select count(*) from feed_consumer where known_since <= :as_of) as consumers,
               count(taken_at) as taken,
               count(*) filter (where coalesce(taken_at, :as_of) > published_at + interval '1 hour') as late,
               coalesce(extract(epoch from max(coalesce(taken_at, :as_of) - published_at)), 0)::bigint as longest_seconds,
               (select coalesce(string_agg(consumer || ' ' || seconds || ' s', ', ' order by consumer), '') from lag)
                   as longest_by_program
        from wanted
        """;

    FeedTaken(DataSource office) {
        super(24, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("consumers") == 0) {
            return notDueYet(
                    figures,
                    "Aucun programme ne suit encore la liste des titres à recommander.",
                    "No program takes the list of what may be recommended yet.");
        }
        if (figures.count("late") > 0) {
            return broken(
                    figures,
                    "{late|version de la liste n’a pas été prise|versions de la liste n’ont pas été prises} dans l’heure "
                            + "par {consumers|programme|programmes} qui la suivent.",
                    "{late|version|versions} of the list not taken within the hour by {consumers|program|programs} that "
                            + "follow it.");
        }
        return kept(
                figures,
                "{consumers|programme suit|programmes suivent} la liste, {longest_seconds|seconde|secondes} de retard au plus.",
                "{consumers|program follows|programs follow} the list, {longest_seconds|second|seconds} behind at most.");
    }
}
