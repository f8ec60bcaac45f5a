package org.diapason.effects.exposure;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.diapason.charter.Words;

/**
 * The check of C22: each field that is shown of a recording of the feed, of its artists and of its releases comes from a
 * source whose reliability is kept track of. That is the service itself, an artist whom a person of the house answered, or a
 * supplier that had a contract on the day it said so. What strangers claim is kept and never shown.
 */
final class TrackedSources extends FeedQueryCheck {
    private static final String QUERY = """
            with about as (
                select recording_id, 'recording' as kind, recording_id as subject
                from unnest(:eligible::text[]) as feed (recording_id)
                union all
                select recording_id, 'artist', artist_id
                from unnest(:eligible::text[]) as feed (recording_id) join recording_artist a using (recording_id)
                where a.known_since <= :feed_as_of
                union all
                select recording_id, 'release', release_id
                from unnest(:eligible::text[]) as feed (recording_id) join release_recording r using (recording_id)
                where r.known_since <= :feed_as_of),
            shown as (
                select distinct on (kind, subject, field) kind, subject, claimant, claimed_at, source, trust
                from claim join (select distinct kind, subject from about) as each using (kind, subject)
                where trust > 0 and known_since <= :feed_as_of
                order by kind, subject, field, trust desc, claimed_at desc, known_since desc, value),
            untracked as (
                select kind, subject from shown s
                where not case
                    when trust < 2 then exists (
                        select from contract c
                        where c.supplier_id = s.claimant and c.known_since <= :feed_as_of
                          and c.valid_from <= (s.claimed_at at time zone 'UTC')::date
                          and coalesce(c.valid_to, 'infinity') >= (s.claimed_at at time zone 'UTC')::date)
                    when claimant = 'artist' then exists (
                        select from profile_answer p where p.receipt = s.source and p.accepted)
                    else claimant = 'service' end)
            select count(distinct recording_id) from about join untracked using (kind, subject)
            """;

    TrackedSources(Path current, DataSource office) {
        super(
                22,
                QUERY,
                current,
                office,
                new Words(
                        "{wrong|titre recommandable décrit|titres recommandables décrits} par une source que personne ne "
                                + "suit.",
                        "{wrong|recording|recordings} may be recommended that a source describes whom nobody keeps track of."),
                new Words(
                        "{eligible|titre recommandable, décrit|titres recommandables, décrits} par des sources que nous "
                                + "suivons.",
                        "{eligible|recording|recordings} may be recommended, described by sources that we keep track of."));
    }
}
