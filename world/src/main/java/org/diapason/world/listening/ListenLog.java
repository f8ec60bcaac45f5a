package org.diapason.world.listening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.chance.Chance;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Collects the listens of a month, in any order, in a table of DuckDB that spills to disk when it
 * grows. {@link ListenFiles} writes them down. For one thread.
 */
public final class ListenLog implements AutoCloseable {
    private static final int COUNTED_MS = 30_000;

    private final DuckDBConnection connection;
    private final DuckDBAppender appender;
    private final Path spill;
    private final Chance identifiers;
    private long size;
    private long counted;

    /**
     * Opens an empty log.
     *
     * @param spill a folder for what does not fit in memory
     */
    public ListenLog(Path spill, Chance chance) throws SQLException {
        this.spill = spill;
        identifiers = chance.child("listen");
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = 1");
        execute("SET memory_limit = '2GB'");
        execute("SET temp_directory = '" + spill.toString().replace("'", "''") + "'");
        ListenTables.create(this);
        appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "listen");
    }

    /** How many listens there are. */
    public long size() {
        return size;
    }

    /** How many of them lasted 30 seconds, which is what earns money. */
    public long counted() {
        return counted;
    }

    public void add(Listen listen, Mark mark) {
        try {
            append(listen, mark);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB took no listen after " + size + ": " + e.getMessage(), e);
        }
        size++;
        counted += listen.playedMs() >= COUNTED_MS ? 1 : 0;
    }

    /** Ends the collecting and adds what the listens refer to. */
    void complete(Catalogue catalogue, Population population) throws SQLException {
        appender.close();
        try (DuckDBAppender rows = table("account")) {
            for (Account account : population.accounts()) {
                rows.beginRow().append(account.index()).append(account.id());
                rows.append(ListenTables.text(account.plan())).append(account.createdAt());
                rows.append(account.household()).endRow();
            }
        }
        try (DuckDBAppender rows = table("device")) {
            for (Device device : population.devices()) {
                rows.beginRow().append(device.index()).append(device.id());
                rows.append(ListenTables.text(device.type())).endRow();
            }
        }
        try (DuckDBAppender rows = table("network")) {
            for (Network network : population.networks()) {
                rows.beginRow().append(network.index()).append(network.id());
                rows.append(network.asn()).endRow();
            }
        }
        try (DuckDBAppender rows = table("recording")) {
            for (Recording recording : catalogue.recordings()) {
                rows.beginRow().append(recording.index()).append(recording.isrc());
                rows.append((long) recording.durationMs())
                        .append(recording.artist().id());
                rows.append(recording.artist().label().payeeId());
                rows.append(catalogue.releaseOf(recording.index()).icpn()).endRow();
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        appender.close();
        connection.close();
        Files.deleteIfExists(spill);
    }

    private DuckDBAppender table(String name) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name);
    }

    private void append(Listen listen, Mark mark) throws SQLException {
        appender.beginRow();
        appender.append(HexFormat.of().toHexDigits(identifiers.scramble(size)));
        appender.append(listen.at()).append(listen.account().index()).append(listen.recording());
        appender.append((long) listen.playedMs()).append(ListenTables.text(listen.context()));
        appender.append(listen.contextId()).append(listen.device().index());
        appender.append(listen.network().index()).append(listen.country().name());
        appender.append(listen.skipped()).append(listen.saved()).append(listen.ingestedAt());
        appender.append(mark.scenario()).append(mark.role()).endRow();
    }
}
