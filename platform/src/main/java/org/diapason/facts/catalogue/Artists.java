package org.diapason.facts.catalogue;

import static org.diapason.store.Timestamps.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The artists of the catalogue, one by one. */
public final class Artists {
    private final JdbcClient client;
    private final CatalogueTables tables;

    public Artists(DataSource database) {
        this.client = JdbcClient.create(database);
        this.tables = new CatalogueTables(database);
    }

    public Optional<Artist> find(ArtistId id) {
        return client.sql("""
                select artist_id, known_since,
                    (select count(*) from recording_artist r where r.artist_id = a.artist_id) as recordings,
                    array(select distinct supplier_id from recording_artist r join recording using (recording_id)
                        where r.artist_id = a.artist_id order by 1) as suppliers
                from artist a where artist_id = ?""")
                .params(id.value())
                .query((row, _) -> artist(row))
                .optional()
                .map(this::withClaims);
    }

    /** Those named on a recording, in its order. */
    public List<Artist> listOf(RecordingId recording) {
        return client
                .sql("select artist_id from recording_artist where recording_id = ? order by position, artist_id")
                .params(recording.value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> find(new ArtistId(id)).stream())
                .toList();
    }

    /** Asked once the row is read: while one is read it holds a connection, and who waits for a second blocks a crowd. */
    private Artist withClaims(Artist artist) {
        List<Claim> claims = tables.claims("artist", artist.id().value());
        String name = claims.stream()
                .filter(claim -> claim.field().equals("name"))
                .findFirst()
                .map(Claim::value)
                .orElse(artist.name());
        return new Artist(
                artist.id(),
                name,
                claims,
                supported(artist.id()),
                artist.suppliers(),
                artist.recordings(),
                artist.knownSince());
    }

    private Map<Artist.Evidence, Instant> supported(ArtistId artist) {
        Map<Artist.Evidence, Instant> supported = new EnumMap<>(Artist.Evidence.class);
        client.sql("select kind, min(since) as since from artist_evidence where artist_id = ? group by kind")
                .params(artist.value())
                .query(row -> {
                    String kind = row.getString("kind").toUpperCase(Locale.ROOT);
                    supported.put(Artist.Evidence.valueOf(kind), instant(row, "since"));
                });
        return supported;
    }

    private static Artist artist(ResultSet row) throws SQLException {
        String id = row.getString("artist_id");
        return new Artist(
                new ArtistId(id),
                id,
                List.of(),
                Map.of(),
                Arrays.stream((String[]) row.getArray("suppliers").getArray())
                        .map(SupplierId::new)
                        .toList(),
                row.getLong("recordings"),
                instant(row, "known_since"));
    }
}
