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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL that asks the catalogue. */
final class CatalogueTables {
    private final JdbcClient client;

    CatalogueTables(DataSource database) {
        this.client = JdbcClient.create(database);
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
                    where kind = 'recording' and subject = any (?::text[]) and trust > 0
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

    Map<String, String> firstArtists(Instant knownAt) {
        Map<String, String> artists = new HashMap<>();
        client.sql("""
                select distinct on (recording_id) recording_id, artist_id from recording_artist
                where known_since <= ?
                order by recording_id, position, known_since, artist_id""").params(time(knownAt)).query((ResultSet row) -> {
            artists.put(row.getString("recording_id"), row.getString("artist_id"));
        });
        return artists;
    }

    List<Catalogue.Presence> presence(Instant asOf) {
        return client.sql("""
                with held as (
                    select distinct on (a.artist_id) a.artist_id, o.supplier_id as first
                    from recording_artist a join recording o using (recording_id) where o.known_since <= :as_of
                    order by a.artist_id, o.known_since, o.supplier_id),
                foreign_profile as (
                    select distinct r.recording_id
                    from recording r join recording_artist a using (recording_id) join held using (artist_id)
                    where held.first <> r.supplier_id and not coalesce((
                        select p.is_same from profile_check p
                        where p.artist_id = a.artist_id and p.supplier_id = r.supplier_id and p.checked_at <= :as_of
                        order by p.checked_at desc limit 1), false)),
                established as (
                    select distinct a.recording_id
                    from recording_artist a join artist_evidence e using (artist_id) where a.position = 1 and e.since <= :as_of)
                select r.recording_id, f.recording_id is null as own_profile, e.recording_id is not null as established,
                    exists (select from hearing h where h.recording_id = r.recording_id and h.heard_at <= :as_of) as heard,
                    exists (
                        select from contract c
                        where c.supplier_id = r.supplier_id and c.known_since <= :as_of
                            and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)) as vouched
                from recording r left join foreign_profile f using (recording_id) left join established e using (recording_id)
                where r.known_since <= :as_of
                order by r.recording_id""")
                .param("as_of", time(asOf))
                .param("day", asOf.atOffset(ZoneOffset.UTC).toLocalDate())
                .query((row, number) -> new Catalogue.Presence(
                        new RecordingId(row.getString("recording_id")),
                        row.getBoolean("heard"),
                        row.getBoolean("vouched"),
                        row.getBoolean("own_profile"),
                        row.getBoolean("established")))
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

    /** The recordings of something, by the supplier that holds them and then by identifier. */
    SortedMap<SupplierId, List<RecordingId>> listOf(Scope scope, String id) {
        String which = switch (scope) {
            case RECORDING -> "recording_id = :id";
            case RELEASE -> "recording_id in (select recording_id from release_recording where release_id = :id)";
            case ARTIST -> "recording_id in (select recording_id from recording_artist where artist_id = :id)";
            case SUPPLIER -> "supplier_id = :id";
        };
        SortedMap<SupplierId, List<RecordingId>> recordings = new TreeMap<>();
        client.sql("select supplier_id, recording_id from recording where " + which + " order by 1, 2")
                .param("id", id)
                .query(row -> {
                    recordings
                            .computeIfAbsent(new SupplierId(row.getString("supplier_id")), _ -> new ArrayList<>())
                            .add(new RecordingId(row.getString("recording_id")));
                });
        return recordings;
    }

    /**
     * Suppliers with what they are called and how much they hold, by identifier.
     *
     * @param only these; every one when empty
     */
    List<Supplier> suppliers(Map<SupplierId, Contract> contracts, Collection<SupplierId> only) {
        return client.sql("""
                select s.supplier_id, s.known_since,
                    (select count(*) from recording r where r.supplier_id = s.supplier_id) as recordings,
                    (select value from claim c
                     where c.kind = 'supplier' and c.subject = s.supplier_id and c.field = 'name'
                     order by trust desc, claimed_at desc, known_since desc, value limit 1) as name
                from supplier s
                where cardinality(:only::text[]) = 0 or s.supplier_id = any (:only::text[])
                order by s.supplier_id""")
                .param("only", only.stream().map(SupplierId::value).toArray(String[]::new))
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

    /** A long import is known since its start: its size tells of it, when something shorter was learnt meanwhile. */
    String revision() {
        return client.sql("""
                select concat_ws(' ',
                    (select max(known_since) from recording_payee), pg_relation_size('recording_payee'),
                    (select max(known_since) from recording_artist), pg_relation_size('recording_artist'))""").query(String.class).single();
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

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
