package org.diapason.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh PostgreSQL with the tables of the journal and the roles that use them. */
final class JournalDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;

    private JournalDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static JournalDatabase fresh() {
        try {
            JournalDatabase database = new JournalDatabase(EmbeddedPostgres.start());
            database.run("/journal/roles.sql");
            database.run("/db/migration/V02__journal.sql");
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String script) throws IOException {
        try (InputStream sql = JournalDatabase.class.getResourceAsStream(script)) {
            owner().sql(new String(sql.readAllBytes(), StandardCharsets.UTF_8)).update();
        }
    }

    JdbcClient owner() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    /** Connects as {@code diapason_machine} and so on. */
    DataSource as(String role) {
        return server.getDatabase("diapason_" + role, "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
