package org.diapason.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh database with the tables of the journal, on one real PostgreSQL with the roles that use them. */
final class JournalDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "journal_" + COUNT.incrementAndGet();

    private JournalDatabase() {
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        owner().sql(script("/journal/refuse_change.sql")).update();
        owner().sql(script("/db/migration/V02__journal.sql")).update();
    }

    static JournalDatabase fresh() {
        return new JournalDatabase();
    }

    JdbcClient owner() {
        return JdbcClient.create(Server.RUNNING.getDatabase("postgres", name));
    }

    /** Connects as {@code diapason_machine} and so on. */
    DataSource as(String role) {
        return Server.RUNNING.getDatabase("diapason_" + role, name);
    }

    /** The address at which another program connects as {@code diapason_machine} and so on. */
    String url(String role) {
        return Server.RUNNING.getJdbcUrl("diapason_" + role, name);
    }

    @Override
    public void close() {
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("drop database " + name + " with (force)")
                .update();
    }

    private static String script(String path) {
        try (InputStream sql = JournalDatabase.class.getResourceAsStream(path)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops when the test run ends. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                for (String role : new String[] {"machine", "desk", "office", "open", "sequencer"}) {
                    JdbcClient.create(server.getPostgresDatabase())
                            .sql("create role diapason_" + role + " login")
                            .update();
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
