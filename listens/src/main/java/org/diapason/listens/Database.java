package org.diapason.listens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * A DuckDB of its own in a scratch folder, gone when closed. For one thread at a time.
 *
 * <p>Its session's time zone is UTC. Without an ORDER BY rows come in any order.
 */
public final class Database implements AutoCloseable {
    private final Path folder;
    private final Connection connection;
    private final int threads;

    private Database(Path folder, Connection connection, int threads) {
        this.folder = folder;
        this.connection = connection;
        this.threads = threads;
    }

    /** Starts one, with nothing in it. */
    public static Database open(Resources resources) {
        try {
            Files.createDirectories(resources.scratch());
            var folder = Files.createTempDirectory(resources.scratch(), "listens-");
            var connection =
                    DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("scratch.duckdb"), rowsAsTheyCome());
            var database = new Database(folder, connection, resources.threads());
            database.run(Script.beside(Database.class, "session.sql")
                    .fill("memory", resources.memoryMegabytes())
                    .fill("threads", resources.threads())
                    .fill("folder", Script.quote(folder.resolve("spill").toString())));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not start in " + resources.scratch(), e);
        }
    }

    /** A result is not gathered before its first row is seen. */
    private static Properties rowsAsTheyCome() {
        var properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return properties;
    }

    /** Its folder, for files that may go when it does. */
    public Path folder() {
        return folder;
    }

    /** Takes the rows that are appended to a table of whole numbers. */
    public interface Sink {
        void row(int first, int second) throws SQLException;
    }

    /** Writes the rows of a table with two columns of whole numbers. */
    public interface Rows {
        void into(Sink sink) throws SQLException;
    }

    /** Turns one row of a result into a value. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Sees one row of a result. */
    public interface Visit {
        void see(ResultSet row) throws SQLException;
    }

    /** Runs every statement of a script. */
    public void run(Script script) {
        script.statements().forEach(this::run);
    }

    private void run(String sql) {
        // A statement that fails is closed by the driver: each has its own.
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    /** The rows of the one query of a script. */
    public <T> List<T> list(Script query, Row<T> row) {
        var rows = new ArrayList<T>();
        each(query, result -> rows.add(row.read(result)));
        return rows;
    }

    /** The single number that the one query of a script gives. */
    public long number(Script query) {
        return list(query, row -> row.getLong(1)).getFirst();
    }

    /** Shows each row of the one query of a script, without keeping any. */
    public void each(Script query, Visit visit) {
        var sql = query.statements().getFirst();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                visit.see(rows);
            }
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    /** Appends rows to a table of two whole numbers. */
    public void append(String table, Rows rows) {
        try (var appender = ((DuckDBConnection) connection).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            rows.into((first, second) -> {
                appender.beginRow();
                appender.append(first);
                appender.append(second);
                appender.endRow();
            });
        } catch (SQLException e) {
            throw new DatabaseException("append to " + table, e);
        }
    }

    /** Writes the rows of a query to a file; {@code query} orders them totally, one thread keeps the bytes the same. */
    public void write(Script query, Path file, String format) {
        run("set threads = 1");
        run("set preserve_insertion_order = true");
        try {
            run("copy (" + query.statements().getFirst() + ") to " + Script.quote(file.toString()) + " (" + format
                    + ")");
        } finally {
            run("set preserve_insertion_order = false");
            run("set threads = " + threads);
        }
    }

    /** A statement that the database could not run. */
    static final class DatabaseException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        DatabaseException(String sql, SQLException cause) {
            super(cause.getMessage() + "\nin: " + sql, cause);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            deleteFolder();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not close", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteFolder() throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
