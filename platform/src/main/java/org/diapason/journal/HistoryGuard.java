package org.diapason.journal;

import java.util.Optional;
import java.util.OptionalLong;
import org.diapason.journal.tiles.Checkpoint;
import org.diapason.journal.tiles.Frontier;
import org.diapason.journal.tiles.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the history that the database tells with the one that was published, so that a restored backup
 * is noticed before anything is signed.
 */
final class HistoryGuard {
    /** Leaf hashes read at a time: 2 MB. */
    private static final int PAGE = 65_536;

    private final JdbcClient client;

    HistoryGuard(JdbcClient client) {
        this.client = client;
    }

    /** Recomputes from every leaf in the database what was published and what was signed: seconds for millions. */
    void checkAll(Optional<Checkpoint> published) {
        published.ifPresent(checkpoint -> compare("published", checkpoint.size(), checkpoint.root()));
        OptionalLong signed = JournalTables.countSigned(client);
        if (signed.isPresent()) {
            long size = signed.getAsLong();
            compare("signed", size, JournalTables.findRoot(client, size).orElseThrow());
        }
    }

    /** Checks only that what was published is what the database remembers to have been signed, if it does. */
    void checkLast(Optional<Checkpoint> published) {
        if (published.isEmpty() && JournalTables.countSigned(client).isEmpty()) {
            return;
        }
        Optional<Hash> remembered = published.flatMap(checkpoint -> JournalTables.findRoot(client, checkpoint.size()));
        if (remembered.isEmpty() || !remembered.equals(published.map(Checkpoint::root))) {
            checkAll(published);
        }
    }

    private void compare(String what, long size, Hash root) {
        long known = JournalTables.countSequenced(client);
        if (known < size) {
            throw new SecondHistory(
                    "the " + size + " entries that were " + what, "only " + known + " entries in the database");
        }
        Hash own = rootAt(size);
        if (!own.equals(root)) {
            throw new SecondHistory(
                    "root " + root.base64() + " over the " + size + " entries that were " + what,
                    "root " + own.base64() + " in the database");
        }
    }

    private Hash rootAt(long size) {
        Frontier frontier = new Frontier();
        while (frontier.size() < size) {
            long from = frontier.size();
            JournalTables.listLeaves(client, from, Math.min(size, from + PAGE)).forEach(frontier::append);
        }
        return frontier.root();
    }
}
