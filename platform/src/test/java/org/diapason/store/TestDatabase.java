package org.diapason.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A fresh migrated database on the one real PostgreSQL that a test run starts. Give each test class its
 * own, and close it.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    public static TestDatabase fresh() {
        PGSimpleDataSource server = Server.OWNER;
        String name = "test_" + COUNT.incrementAndGet();
        JdbcClient.create(server).sql("create database " + name).update();
        return new TestDatabase(Database.at("jdbc:postgresql://localhost:" + server.getPortNumbers()[0] + "/" + name
                + "?user=" + server.getUser() + "&password=" + server.getPassword()));
    }

    public Database database() {
        return database;
    }

    public DataSource as(Role role) {
        return database.as(role);
    }

    public JdbcClient client(Role role) {
        return JdbcClient.create(as(role));
    }

    /** The owner, with triggers and foreign keys off: to plant what no running role could write. */
    public void plant(String... statements) {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not plant: " + e.getMessage(), e);
        }
    }

    /** What a look at the database finds while this is planted, as {@link #plant} does; afterwards it is taken back. */
    public <T> T planted(String sql, Function<DataSource, T> look) {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
            T found = look.apply(new SingleConnectionDataSource(connection, true));
            connection.rollback();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not plant: " + e.getMessage(), e);
        }
    }

    public JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }

    @Override
    public void close() {
        database.close();
    }

    /** The server of this test run, stopped and removed when the run ends. */
    private static final class Server {
        static final PGSimpleDataSource OWNER = start();

        private static PGSimpleDataSource start() {
            try {
                DataFolder folder = DataFolder.open(Files.createTempDirectory("diapason-test"));
                EmbeddedServer server = EmbeddedServer.start(folder);
                return server.owner();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
