package org.diapason.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.PublishedLog;
import org.diapason.journal.tiles.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door of the journal: records entries, and reads what became of them. Recording is part of the
 * transaction that it tells of; a place in the log and a receipt follow from the {@link Sequencer} within
 * two seconds. Safe for use by many threads.
 */
public final class Journal {
    /** The name of a log that nobody has named; it must be unique in the world once it is public. */
    public static final String DEFAULT_ORIGIN = "diapason.local/journal";

    private final JdbcClient reader;
    private final PublishedLog log;
    private final Clock clock;

    /**
     * @param reader any role may read the journal
     * @param tiles the folder that is published
     */
    public Journal(DataSource reader, Path tiles, Clock clock) {
        this.reader = JdbcClient.create(reader);
        this.log = new PublishedLog(new LogFolder(tiles));
        this.clock = clock;
    }

    /**
     * Records an entry together with what it tells of: both are there after the commit, or neither is.
     *
     * @param transaction the client of the transaction under way, of a role that may record
     * @throws IllegalArgumentException when the entry has more than 65,535 bytes
     * @throws IllegalStateException outside a transaction
     */
    public EntryId record(JdbcClient transaction, Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An entry is recorded in the transaction of what it tells of; "
                    + entry.kind().label() + " came outside any. Put both into one TransactionTemplate.");
        }
        var now = clock.instant();
        return JournalTables.addToOutbox(transaction, entry.kind(), entry.body(now), now);
    }

    /** The place of an entry in the log, from 0, once it has one. */
    public Optional<Long> findIndex(EntryId id) {
        return JournalTables.findIndex(reader, id);
    }

    /** The receipt of an entry, once it is published. */
    public Optional<Receipt> findReceipt(EntryId id) {
        return findIndex(id).flatMap(log::findReceipt);
    }

    /** The receipt of the entry with an index, when it is published. */
    public Optional<Receipt> findPublished(long index) {
        return log.findReceipt(index);
    }

    /** The places of the entries whose field {@code decision} is this one, the oldest first. */
    public List<Long> listIndexesAbout(String decision) {
        return JournalTables.listIndexesAbout(reader, decision);
    }

    /** How many entries the checkpoint covers. */
    public long countPublished() {
        return log.size();
    }

    /**
     * Published entries, as canonical JSON.
     *
     * @param from index of the first
     * @param most number of entries
     */
    public List<String> listPublished(long from, int most) {
        long size = log.size();
        return log.listEntries(Math.min(from, size), Math.min(from + most, size), size).stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8))
                .toList();
    }

    /** Everything recorded of a kind, published or about to be, as canonical JSON, in order. */
    public List<String> listRecorded(Kind kind) {
        return JournalTables.listRecorded(reader, kind).stream()
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .toList();
    }

    /** How far the journal has come: what a control of its completeness compares. */
    public Progress progress() {
        long published = log.size();
        long sequenced = JournalTables.countSequenced(reader);
        return new Progress(JournalTables.countRecorded(reader), sequenced, published);
    }

    /**
     * Numbers of entries, each at most the one before.
     *
     * @param recorded in committed transactions
     * @param sequenced have an index
     * @param published are covered by the checkpoint
     */
    public record Progress(long recorded, long sequenced, long published) {}
}
