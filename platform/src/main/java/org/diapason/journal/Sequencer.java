package org.diapason.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.diapason.journal.tiles.Checkpoint;
import org.diapason.journal.tiles.FaultyLog;
import org.diapason.journal.tiles.Hash;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.SigningKey;
import org.diapason.journal.tiles.TileLog;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives recorded entries their place in the log, and publishes it: first the index, in the database; then
 * bundles and tiles; then the checkpoint. Whatever stops it in between, the next pass starts from the
 * checkpoint that stands and writes the same files. One sequencer works at a time, whichever process it is
 * in. Safe for use by many threads.
 */
public final class Sequencer implements AutoCloseable {
    /** Entries that get their index in one transaction; in memory at once, 64 MB at the very most. */
    static final int BATCH = 1_024;

    private static final Logger LOG = System.getLogger(Sequencer.class.getName());
    /** Receipts are promised within two seconds; this leaves them most of it. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final LogFolder folder;
    private final SigningKey key;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean checked;
    private volatile @Nullable Thread thread;

    /**
     * @param dataSource connects as {@code diapason_sequencer}
     * @param tiles the folder that is published
     * @param key whose name is the log's origin
     */
    public Sequencer(DataSource dataSource, Path tiles, SigningKey key, Clock clock) {
        this(dataSource, new LogFolder(tiles), key, clock);
    }

    Sequencer(DataSource dataSource, LogFolder folder, SigningKey key, Clock clock) {
        this.dataSource = dataSource;
        this.folder = folder;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Publishes everything recorded so far.
     *
     * @return how many entries got their index
     * @throws SecondHistory when the database no longer tells the history that was published
     * @throws FaultyLog when the published files are not what was written
     */
    public synchronized long sequence() {
        try (Connection connection = dataSource.getConnection()) {
            SingleConnectionDataSource session = new SingleConnectionDataSource(connection, true);
            JdbcClient client = JdbcClient.create(session);
            JournalTables.takeLock(client);
            try (Turn turn = () -> JournalTables.releaseLock(client)) {
                return pass(client, new TransactionTemplate(new DataSourceTransactionManager(session)));
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Could not reach the database of the journal", e);
        }
    }

    private long pass(JdbcClient client, TransactionTemplate transaction) {
        Optional<Checkpoint> published = TileLog.findPublished(folder, key.verifier());
        HistoryGuard guard = new HistoryGuard(client);
        if (checked) {
            guard.checkLast(published);
        } else {
            guard.checkAll(published);
            checked = true;
        }
        TileLog log = TileLog.open(folder, key);
        long sequenced = 0;
        int batch;
        do {
            batch = transaction.execute(status -> JournalTables.sequence(client, BATCH));
            sequenced += batch;
            boolean grew = append(client, log);
            if (grew || published.isEmpty()) {
                published = Optional.of(log.publish(next -> remember(client, next)));
            }
        } while (batch == BATCH);
        return sequenced;
    }

    /** Brings the log up to the last index given. */
    private boolean append(JdbcClient client, TileLog log) {
        long before = log.size();
        long size = JournalTables.countSequenced(client);
        while (log.size() < size) {
            for (JournalTables.Sequenced entry : JournalTables.listSequenced(client, log.size(), BATCH)) {
                Hash leaf = Hash.ofLeaf(entry.body());
                if (!leaf.equals(entry.leaf())) {
                    throw new SecondHistory("entry " + entry.index() + " with hash " + entry.leaf(), "hash " + leaf);
                }
                log.append(entry.body());
            }
        }
        return size > before;
    }

    /** What is signed is first written down where the next start will look. */
    private void remember(JdbcClient client, Checkpoint next) {
        JournalTables.addCheckpoint(client, next.size(), next.root(), clock.instant());
        String signed =
                JournalTables.findRoot(client, next.size()).orElseThrow().base64();
        if (!signed.equals(next.root().base64())) {
            throw new SecondHistory(
                    "root " + signed + ", signed before for " + next.size() + " entries",
                    "root " + next.root().base64());
        }
    }

    /** Begins to publish by itself, again and again until closed. */
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("journal-sequencer").start(this::run);
        }
    }

    private void run() {
        try {
            Duration pause = PAUSE;
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = tryToSequence() ? PAUSE : PAUSE_AFTER_FAILURE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SecondHistory | FaultyLog e) {
            LOG.log(Level.ERROR, "The journal has stopped. {0}", e.getMessage());
        }
    }

    private boolean tryToSequence() {
        try {
            sequence();
            return true;
        } catch (SecondHistory | FaultyLog e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The journal could not be published and will be tried again: {0}", e.toString());
            return false;
        }
    }

    /** Stops publishing by itself, after the pass that is under way. */
    @Override
    public void close() {
        closed.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The right to sequence, held for one pass. */
    private interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
