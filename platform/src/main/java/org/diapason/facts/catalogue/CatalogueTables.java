package org.diapason.facts.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.diapason.store.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue's SQL. Many rows travel as arrays, so that an arrival costs the same few round trips. */
final class CatalogueTables {
    private final JdbcClient client;

    CatalogueTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    void addSuppliers(Collection<String> ids, Instant now) {
        client.sql("""
                insert into supplier (supplier_id, known_since)
                select distinct id, ?::timestamptz from unnest(?::text[]) as id
                on conflict do nothing""").params(time(now), array(ids)).update();
    }

    void addArtists(Collection<String> ids, Instant now) {
        client.sql("""
                insert into artist (artist_id, known_since)
                select distinct id, ?::timestamptz from unnest(?::text[]) as id
                on conflict do nothing""").params(time(now), array(ids)).update();
    }

    /** Adds recordings or releases that nobody holds yet. */
    void addHeld(String table, Collection<String> ids, Arrival arrival, Instant now) {
        client.sql("""
                insert into %1$s (%1$s_id, supplier_id, known_since)
                select distinct id, ?, ?::timestamptz from unnest(?::text[]) as id
                on conflict do nothing""".formatted(table))
                .params(arrival.supplier().value(), time(now), array(ids))
                .update();
    }

    List<String> heldByOthers(String table, Collection<String> ids, SupplierId supplier) {
        return client.sql("""
                select %1$s_id from %1$s where %1$s_id = any (?::text[]) and supplier_id <> ?
                order by 1""".formatted(table))
                .params(array(ids), supplier.value())
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
        client.sql("""
                insert into release_recording (release_id, recording_id, position, known_since)
                select distinct on (n.release, n.recording) n.release, n.recording, n.position, ?::timestamptz
                from unnest(?::text[], ?::text[], ?::int[]) as n (release, recording, position)
                order by n.release, n.recording, n.position
                on conflict do nothing""")
                .params(time(now), array(ids), array(recordings), positions.toArray(Integer[]::new))
                .update();
    }

    /** The first payee of a recording and territory counts from the beginning, another from its message's day. */
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
        client.sql("""
                insert into recording_payee (recording_id, payee_id, territory, valid_from, known_since)
                select n.recording, n.payee, n.territory,
                    case when p.payee_id is not null then ?::date end, ?::timestamptz
                from unnest(?::text[], ?::text[], ?::text[]) as n (recording, payee, territory)
                left join lateral (
                    select payee_id from recording_payee p
                    where p.recording_id = n.recording and p.territory is not distinct from n.territory
                    order by p.known_since desc, p.valid_from desc nulls last, p.payee_id limit 1) p on true
                where n.payee is distinct from p.payee_id""")
                .params(
                        claimedAt.atOffset(ZoneOffset.UTC).toLocalDate(),
                        time(now),
                        array(ids),
                        array(payees),
                        territories.toArray(String[]::new))
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

    /** Adds what the claimant did not already say last. */
    void addClaims(List<Acceptance.Said> claims, Arrival.Origin origin, Instant now) {
        client.sql("""
                insert into claim (kind, subject, field, value, claimant, source, trust, claimed_at, known_since)
                select distinct n.kind, n.subject, n.field, n.value, o.claimant, o.source, n.trust, o.claimed_at, o.now
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[]) as n (kind, subject, field, value, trust)
                cross join (values (?, ?, ?::timestamptz, ?::timestamptz)) as o (claimant, source, claimed_at, now)
                where n.value is distinct from (
                    select c.value from claim c
                    where c.kind = n.kind and c.subject = n.subject and c.field = n.field and c.claimant = o.claimant
                    order by c.claimed_at desc, c.known_since desc, c.value limit 1)""")
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

    List<Claim> claims(String kind, String subject) {
        return client.sql("""
                select field, value, claimant, source, trust, claimed_at from claim
                where kind = ? and subject = ?
                order by field, trust desc, claimed_at desc, known_since desc, value""")
                .params(kind, subject)
                .query((row, number) -> new Claim(
                        row.getString("field"),
                        row.getString("value"),
                        row.getString("claimant"),
                        row.getString("source"),
                        Trust.ofTier(row.getInt("trust")),
                        instant(row, "claimed_at")))
                .list();
    }

    List<Recording> recordings(Collection<RecordingId> ids) {
        return client.sql("""
                with shown as (
                    select distinct on (kind, subject, field) kind, subject, field, value from claim
                    where kind = 'recording' and subject = any (?::text[])
                    order by kind, subject, field, trust desc, claimed_at desc, known_since desc, value)
                select r.recording_id, r.supplier_id, r.known_since, title.value as title, duration.value as duration,
                    artist.names as artist, release.release_id, audio.location, audio.digest
                from recording r
                left join shown title on title.subject = r.recording_id and title.field = 'title'
                left join shown duration on duration.subject = r.recording_id and duration.field = 'duration'
                left join lateral (
                    select string_agg(name.value, ', ' order by a.position, a.artist_id) as names
                    from recording_artist a
                    join lateral (
                        select value from claim c where c.kind = 'artist' and c.subject = a.artist_id and c.field = 'name'
                        order by trust desc, claimed_at desc, known_since desc, value limit 1) name on true
                    where a.recording_id = r.recording_id) artist on true
                left join lateral (
                    select release_id from release_recording rr where rr.recording_id = r.recording_id
                    order by known_since, release_id limit 1) release on true
                left join lateral (
                    select location, digest from recording_audio ra where ra.recording_id = r.recording_id
                    order by known_since desc, location, digest limit 1) audio on true
                where r.recording_id = any (?::text[])
                order by r.recording_id""")
                .params(
                        ids.stream().map(RecordingId::value).toArray(String[]::new),
                        ids.stream().map(RecordingId::value).toArray(String[]::new))
                .query((row, number) -> recording(row))
                .list();
    }

    Optional<PayeeId> payee(RecordingId id, String territory, LocalDate day, Instant knownAt) {
        return client.sql("""
                select payee_id from recording_payee
                where recording_id = ? and (territory is null or territory = ?) and known_since <= ?
                    and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?)
                order by territory is null, known_since desc, valid_from desc nulls last, payee_id limit 1""")
                .params(id.value(), territory, time(knownAt), day, day)
                .query(String.class)
                .optional()
                .map(PayeeId::new);
    }

    List<PayeeSpan> payees(Instant knownAt) {
        return client.sql("""
                select recording_id, payee_id, territory, valid_from, valid_to from recording_payee
                where known_since <= ?
                order by recording_id, territory nulls first, known_since, valid_from nulls first, payee_id desc""")
                .params(time(knownAt))
                .query((row, number) -> new PayeeSpan(
                        new RecordingId(row.getString("recording_id")),
                        new PayeeId(row.getString("payee_id")),
                        Optional.ofNullable(row.getString("territory")),
                        Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    List<Catalogue.Presence> presence(Instant asOf) {
        return client.sql("""
                select r.recording_id,
                    exists (select from hearing h where h.recording_id = r.recording_id and h.heard_at <= :as_of) as heard,
                    exists (
                        select from contract c
                        where c.supplier_id = r.supplier_id and c.known_since <= :as_of
                            and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)) as vouched
                from recording r where r.known_since <= :as_of
                order by r.recording_id""")
                .param("as_of", time(asOf))
                .param("day", asOf.atOffset(ZoneOffset.UTC).toLocalDate())
                .query((row, number) -> new Catalogue.Presence(
                        new RecordingId(row.getString("recording_id")),
                        row.getBoolean("heard"),
                        row.getBoolean("vouched")))
                .list();
    }

    /** Recordings whose title, artist or identifier has this text, by identifier. */
    List<RecordingId> search(String text, int from, int most) {
        return client.sql("""
                select recording_id from recording r
                where :text = '' or r.recording_id ilike :like
                    or exists (
                        select from claim c where c.kind = 'recording' and c.subject = r.recording_id
                            and c.field = 'title' and c.value ilike :like)
                    or exists (
                        select from recording_artist a join claim c on c.kind = 'artist' and c.subject = a.artist_id
                        where a.recording_id = r.recording_id and c.field = 'name' and c.value ilike :like)
                order by recording_id limit :most offset :from""")
                .param("text", text)
                .param("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", most)
                .param("from", from)
                .query((row, number) -> new RecordingId(row.getString("recording_id")))
                .list();
    }

    /** Every supplier with what it is called and how much it holds, by identifier. */
    List<Supplier> suppliers(Map<SupplierId, Contract> contracts) {
        return client.sql("""
                select s.supplier_id, s.known_since,
                    (select count(*) from recording r where r.supplier_id = s.supplier_id) as recordings,
                    (select value from claim c
                     where c.kind = 'supplier' and c.subject = s.supplier_id and c.field = 'name'
                     order by trust desc, claimed_at desc, known_since desc, value limit 1) as name
                from supplier s order by s.supplier_id""")
                .query((row, number) -> {
                    SupplierId id = new SupplierId(row.getString("supplier_id"));
                    return new Supplier(
                            id,
                            Optional.ofNullable(row.getString("name")).orElse(""),
                            row.getLong("recordings"),
                            instant(row, "known_since"),
                            Optional.ofNullable(contracts.get(id)));
                })
                .list();
    }

    Catalogue.Counts counts() {
        return client.sql("""
                select (select count(*) from supplier), (select count(*) from artist), (select count(*) from release),
                    (select count(*) from recording), (select count(*) from claim)""")
                .query((row, number) -> new Catalogue.Counts(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    private static Recording recording(ResultSet row) throws SQLException {
        Optional<String> location = Optional.ofNullable(row.getString("location"));
        Optional<Sha256> digest = Optional.ofNullable(row.getString("digest")).map(Sha256::new);
        return new Recording(
                new RecordingId(row.getString("recording_id")),
                new SupplierId(row.getString("supplier_id")),
                Optional.ofNullable(row.getString("title")).orElse(""),
                Optional.ofNullable(row.getString("artist")).orElse(""),
                Optional.ofNullable(row.getString("release_id")).map(ReleaseId::new),
                Optional.ofNullable(row.getString("duration")).map(Duration::parse),
                location.map(place -> new AudioReference(place, digest)),
                instant(row, "known_since"));
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
