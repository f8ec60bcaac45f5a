package org.diapason.facts.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.TableFile.BadLine;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of catalogue imports and of the rows they kept aside. */
final class ImportTables {
    private final JdbcClient client;

    ImportTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    Optional<CatalogueImport.Report> find(Sha256 digest) {
        return client.sql("select path, rows, bad from catalogue_import where digest = ?")
                .params(digest.hex())
                .query((row, number) -> new CatalogueImport.Report(
                        row.getString("path"), true, row.getLong("rows"), row.getLong("bad"), badLines(digest)))
                .optional();
    }

    void add(Sha256 digest, CatalogueImport.Report report, Instant now) {
        client.sql("insert into catalogue_import (digest, path, rows, bad, imported_at) values (?, ?, ?, ?, ?)")
                .params(digest.hex(), report.path(), report.rows(), report.bad(), now.atOffset(ZoneOffset.UTC))
                .update();
        List<BadLine> bad = report.badLines();
        client.sql("""
                insert into catalogue_import_bad_row (digest, line, content, reason)
                select ?, * from unnest(?::bigint[], ?::text[], ?::text[])""")
                .params(
                        digest.hex(),
                        bad.stream().map(BadLine::line).toArray(Long[]::new),
                        bad.stream().map(BadLine::content).toArray(String[]::new),
                        bad.stream().map(BadLine::reason).toArray(String[]::new))
                .update();
    }

    private List<BadLine> badLines(Sha256 digest) {
        return client.sql(
                        "select line, content, reason from catalogue_import_bad_row where digest = ? order by line, reason")
                .params(digest.hex())
                .query((row, number) -> new BadLine(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
