package org.diapason.facts.exposure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.store.Sha256;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The exposures' SQL. */
final class ExposureTables {
    private final JdbcClient client;

    ExposureTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    Optional<Long> findRows(Sha256 digest) {
        return client.sql("select rows from exposure_import where digest = ?")
                .params(digest.hex())
                .query(Long.class)
                .optional();
    }

    void add(Sha256 source, List<Exposure> exposures) {
        client.sql("""
            insert into exposure (shown_at, recording_id, surface, position, eligibility_version, source)
            select n.*, ? from unnest(?::timestamptz[], ?::text[], ?::text[], ?::int[], ?::text[]) as n\
            """)
                .params(
                        source.hex(),
                        exposures.stream().map(one -> one.shownAt().toString()).toArray(String[]::new),
                        exposures.stream().map(one -> one.recording().value()).toArray(String[]::new),
                        exposures.stream().map(one -> one.surface().code()).toArray(String[]::new),
                        exposures.stream()
                                .map(one -> one.position().orElse(null))
                                .toArray(Integer[]::new),
                        exposures.stream()
                                .map(one -> one.version().orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    void end(Sha256 source, String path, long rows, long bad, Instant now) {
        client.sql("insert into exposure_import (digest, path, rows, bad, imported_at) values (?, ?, ?, ?, ?)")
                .params(source.hex(), path, rows, bad, Timestamps.utc(now))
                .update();
    }
}
