package org.diapason.listens;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table of listens, read from a file or a folder of Parquet, CSV or NDJSON.
 *
 * <p>In its {@link #database()} the relation {@code listen} has every {@link ListenColumn}, typed, each listen once: of
 * rows with one {@code listen_id} the first by {@code occurred_at}, then by the other columns. Optional columns that no
 * file has are null, and so are optional values that cannot be read. The relation {@code aside} ({@code file, line, raw,
 * reason}) has what is no listen; {@code line} is known only where a line could not be split into columns.
 */
public final class ListenTable implements AutoCloseable {
    private final Database database;
    private final Set<ListenColumn> columns;
    private final Reading reading;

    ListenTable(Database database, Set<ListenColumn> columns, Reading reading) {
        this.database = database;
        this.columns = EnumSet.copyOf(columns);
        this.reading = reading;
    }

    /**
     * Reads what is at a path.
     *
     * @param clock tells which listens would lie in the future
     * @throws ListensRefused if there is nothing to read, or a required column is nowhere in it
     */
    public static ListenTable read(Path source, Resources resources, Clock clock) {
        return read(source.toString(), ListenFiles.at(source), resources, clock);
    }

    /** Reads these files, in order of their names; see {@link #read(Path, Resources, Clock)}. */
    public static ListenTable read(List<Path> files, Resources resources, Clock clock) {
        return read(files.toString(), ListenFiles.of(files), resources, clock);
    }

    private static ListenTable read(String source, ListenFiles files, Resources resources, Clock clock) {
        var database = Database.open(resources);
        try {
            return new Intake(database, clock).take(source, files);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Where {@code listen} and {@code aside} can be asked, by one thread at a time, until this table is closed. */
    public Database database() {
        return database;
    }

    /** The columns that were there; of NDJSON, those that some line fills. */
    public Set<ListenColumn> columns() {
        return Collections.unmodifiableSet(columns);
    }

    public Reading reading() {
        return reading;
    }

    /** Writes what was kept aside as NDJSON: {@code file, line, raw, reason}, in that order. */
    public void writeAside(Path file) {
        database.write(Script.beside(ListenTable.class, "write_aside.sql"), file, "format json");
    }

    /**
     * Adds the listens to a folder of {@code date=YYYY-MM-DD/<digest>.parquet}, except those that it has. A file appears
     * whole or not at all; an import that was cut short and is run again leaves the same files as one that was not.
     */
    public ImportReport importInto(Path folder) {
        return new ListenFolder(folder).add(this);
    }

    @Override
    public void close() {
        database.close();
    }
}
