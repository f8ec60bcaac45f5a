package org.diapason.facts.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.diapason.store.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL that takes an arrival in. Rows travel as arrays: an arrival of any size costs the same few round trips. */
final class ArrivalTables {
    private final JdbcClient client;

    ArrivalTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    /**
     * Adds the supplier, and what nobody had yet: artists, recordings and releases, the last two held by
     * this supplier.
     *
     * @return those of the recordings and releases that another supplier holds, in order
     */
    List<String> addEntries(Arrival arrival, Instant now) {
        return client.sql("""
                with brought (supplier, now) as (values (:supplier, :now::timestamptz)),
                new_supplier as (
                    insert into supplier (supplier_id, known_since) select supplier, now from brought
                    on conflict do nothing),
                new_artist as (
                    insert into artist (artist_id, known_since)
                    select distinct id, now from brought, unnest(:artists::text[]) as id
                    on conflict do nothing),
                new_recording as (
                    insert into recording (recording_id, supplier_id, known_since)
                    select distinct id, supplier, now from brought, unnest(:recordings::text[]) as id
                    on conflict do nothing),
                new_release as (
                    insert into release (release_id, supplier_id, known_since)
                    select distinct id, supplier, now from brought, unnest(:releases::text[]) as id
                    on conflict do nothing)
                select recording_id from recording
                where recording_id = any (:recordings::text[]) and supplier_id <> :supplier
                union
                select release_id from release where release_id = any (:releases::text[]) and supplier_id <> :supplier
                order by 1""")
                .param("supplier", arrival.supplier().value())
                .param("now", time(now))
                .param(
                        "artists",
                        column(arrival.artists(), artist -> artist.id().value()))
                .param(
                        "recordings",
                        column(arrival.recordings(), recording -> recording.id().value()))
                .param(
                        "releases",
                        column(arrival.releases(), release -> release.id().value()))
                .query(String.class)
                .list();
    }

    /** Those of the artists whom another supplier named first. Only an ISNI is the same for two suppliers. */
    List<String> artistsOfOthers(Arrival arrival) {
        List<Arrival.Artist> shared = arrival.artists().stream()
                .filter(artist -> artist.id().isIsni())
                .toList();
        if (shared.isEmpty()) {
            return List.of();
        }
        return client.sql("""
                with named as (
                    select distinct on (subject) subject, claimant from claim
                    where kind = 'artist' and field = 'name' and trust > 0 and subject = any (?::text[])
                    order by subject, known_since, claimant)
                select subject from named where claimant not in (?, 'service') order by subject""")
                .params(
                        column(shared, artist -> artist.id().value()),
                        arrival.origin().claimant())
                .query(String.class)
                .list();
    }

    void addCredits(List<Arrival.Recording> recordings, Instant now) {
        List<String> ids = new ArrayList<>();
        List<String> artists = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (Arrival.Recording recording : recordings) {
            for (ArtistId artist : recording.artists()) {
                ids.add(recording.id().value());
                artists.add(artist.value());
                positions.add(recording.artists().indexOf(artist) + 1);
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        client.sql("""
                insert into recording_artist (recording_id, artist_id, position, known_since)
                select distinct on (n.recording, n.artist) n.recording, n.artist, n.position, ?::timestamptz
                from unnest(?::text[], ?::text[], ?::int[]) as n (recording, artist, position)
                order by n.recording, n.artist, n.position
                on conflict do nothing""")
                .params(time(now), array(ids), array(artists), positions.toArray(Integer[]::new))
                .update();
    }

    void addTracks(List<Arrival.Release> releases, Instant now) {
        List<String> ids = new ArrayList<>();
        List<String> recordings = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (Arrival.Release release : releases) {
            for (int i = 0; i < release.recordings().size(); i++) {
                ids.add(release.id().value());
                recordings.add(release.recordings().get(i).value());
                positions.add(i + 1);
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        client.sql("""
                insert into release_recording (release_id, recording_id, position, known_since)
                select distinct on (n.release, n.recording) n.release, n.recording, n.position, ?::timestamptz
                from unnest(?::text[], ?::text[], ?::int[]) as n (release, recording, position)
                order by n.release, n.recording, n.position
                on conflict do nothing""")
                .params(time(now), array(ids), array(recordings), positions.toArray(Integer[]::new))
                .update();
    }

    /**
     * Messages count by their own dates, in whatever order they come: a payee counts from its message's day (the
     * first of all from the beginning) until the day before the next message that was taken in earlier.
     */
    void addPayees(List<Arrival.Recording> recordings, Instant claimedAt, Instant now) {
        List<String> ids = new ArrayList<>();
        List<String> payees = new ArrayList<>();
        List<@Nullable String> territories = new ArrayList<>();
        for (Arrival.Recording recording : recordings) {
            for (Arrival.Payee payee : recording.payees()) {
                ids.add(recording.id().value());
                payees.add(payee.id().value());
                territories.add(payee.territory().orElse(null));
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        client.sql("""
                insert into recording_payee (recording_id, payee_id, territory, valid_from, valid_to, known_since)
                select n.recording, n.payee, n.territory, case when before.value is not null then m.day end,
                    (after.claimed_at at time zone 'UTC')::date - 1, m.now
                from unnest(?::text[], ?::text[], ?::text[]) as n (recording, payee, territory)
                cross join (values (?::timestamptz, ?::date, ?::timestamptz)) as m (claimed_at, day, now)
                left join lateral (
                    select value from claim c
                    where c.kind = 'recording' and c.subject = n.recording and c.trust > 0
                        and c.field = 'payee' || coalesce('.' || n.territory, '') and c.claimed_at <= m.claimed_at
                    order by c.claimed_at desc, c.known_since desc, c.value limit 1) before on true
                left join lateral (
                    select value, claimed_at from claim c
                    where c.kind = 'recording' and c.subject = n.recording and c.trust > 0
                        and c.field = 'payee' || coalesce('.' || n.territory, '') and c.claimed_at > m.claimed_at
                    order by c.claimed_at, c.known_since, c.value limit 1) after on true
                where n.payee is distinct from coalesce(before.value, after.value)
                    and (before.value is null or after.value is null
                        or m.day < (after.claimed_at at time zone 'UTC')::date)""")
                .params(
                        array(ids),
                        array(payees),
                        territories.toArray(String[]::new),
                        time(claimedAt),
                        claimedAt.atOffset(ZoneOffset.UTC).toLocalDate(),
                        time(now))
                .update();
    }

    void addAudio(List<Arrival.Recording> recordings, Instant now) {
        List<String> ids = new ArrayList<>();
        List<String> locations = new ArrayList<>();
        List<@Nullable String> digests = new ArrayList<>();
        for (Arrival.Recording recording : recordings) {
            recording.audio().ifPresent(audio -> {
                ids.add(recording.id().value());
                locations.add(audio.location());
                digests.add(audio.digest().map(Sha256::hex).orElse(null));
            });
        }
        if (ids.isEmpty()) {
            return;
        }
        client.sql("""
                insert into recording_audio (recording_id, location, digest, known_since)
                select n.recording, n.location, n.digest, ?::timestamptz
                from unnest(?::text[], ?::text[], ?::text[]) as n (recording, location, digest)
                where not exists (
                    select from recording_audio a where a.recording_id = n.recording
                    and a.location = n.location and a.digest is not distinct from n.digest)""")
                .params(time(now), array(ids), array(locations), digests.toArray(String[]::new))
                .update();
    }

    /** Adds what is claimed, once for each message or file that claims it. */
    void addClaims(List<Acceptance.Said> claims, Arrival.Origin origin, Instant now) {
        client.sql("""
                insert into claim (kind, subject, field, value, claimant, source, trust, claimed_at, known_since)
                select distinct n.kind, n.subject, n.field, n.value, o.claimant, o.source, n.trust, o.claimed_at, o.now
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[]) as n (kind, subject, field, value, trust)
                cross join (values (?, ?, ?::timestamptz, ?::timestamptz)) as o (claimant, source, claimed_at, now)
                where not exists (
                    select from claim c
                    where c.kind = n.kind and c.subject = n.subject and c.field = n.field and c.value = n.value
                        and c.claimant = o.claimant and c.source = o.source)""")
                .params(
                        column(claims, Acceptance.Said::kind),
                        column(claims, Acceptance.Said::subject),
                        column(claims, Acceptance.Said::field),
                        column(claims, Acceptance.Said::value),
                        claims.stream().map(said -> said.trust().tier()).toArray(Integer[]::new),
                        origin.claimant(),
                        origin.source(),
                        time(origin.claimedAt()),
                        time(now))
                .update();
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
