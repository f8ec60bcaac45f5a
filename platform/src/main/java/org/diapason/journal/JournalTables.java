package org.diapason.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.diapason.journal.tiles.Hash;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the journal. Each method works in the transaction of its client. */
final class JournalTables {
    /** Any number that no other part of the program locks: the letters of "journal". */
    private static final long LOCK = 0x6a6f75726e616cL;

    private static final String TAKE_LOCK = "select pg_advisory_lock(:lock)";
    private static final String RELEASE_LOCK = "select pg_advisory_unlock(:lock)";

    private static final String ADD_TO_OUTBOX = """
            insert into journal_outbox (kind, body, recorded_at)
            values (:kind, :body, :recorded_at)
            returning entry_id
            """;

    private static final String SEQUENCE = """
            with taken as (
                delete from journal_pending
                where entry_id in (select entry_id from journal_pending order by entry_id limit :most)
                returning entry_id
            )
            insert into journal_entry (index, entry_id, leaf_hash)
            select :next + row_number() over (order by o.entry_id) - 1, o.entry_id, sha256('\\x00'::bytea || o.body)
            from taken join journal_outbox o using (entry_id)
            """;

    private static final String COUNT_SEQUENCED = "select coalesce(max(index) + 1, 0) from journal_entry";

    private static final String COUNT_RECORDED = "select count(*) from journal_outbox";

    private static final String LIST_SEQUENCED = """
            select e.index, e.leaf_hash, o.body
            from journal_entry e join journal_outbox o using (entry_id)
            where e.index >= :from and e.index < :from + :most
            order by e.index
            """;

    private static final String LIST_LEAVES = """
            select leaf_hash
            from journal_entry
            where index >= :from and index < :to
            order by index
            """;

    private static final String LIST_RECORDED = "select body from journal_outbox where kind = :kind order by entry_id";

    private static final String FIND_INDEX = "select index from journal_entry where entry_id = :entry_id";

    private static final String ADD_CHECKPOINT = """
            insert into journal_checkpoint (size, root, signed_at)
            values (:size, :root, :signed_at)
            on conflict (size) do nothing
            """;

    private static final String FIND_ROOT = "select root from journal_checkpoint where size = :size";

    private static final String COUNT_SIGNED = "select max(size) from journal_checkpoint";

    private static final String FIND_SALT = "select salt from commitment_salt where subject = :subject";

    private static final String ADD_SALT = """
            insert into commitment_salt (subject, salt)
            values (:subject, :salt)
            on conflict (subject) do nothing
            """;

    private static final String DELETE_SALT = "delete from commitment_salt where subject = :subject";

    private JournalTables() {}

    /** An entry with its place in the log. */
    record Sequenced(long index, Hash leaf, byte[] body) {}

    private static final RowMapper<Sequenced> SEQUENCED = (row, number) ->
            new Sequenced(row.getLong("index"), Hash.of(row.getBytes("leaf_hash")), row.getBytes("body"));

    private static final RowMapper<Hash> HASH = (row, number) -> Hash.of(row.getBytes(1));

    /** Waits for the lock that one sequencer at a time has. The session holds it, and loses it when it ends. */
    static void takeLock(JdbcClient client) {
        client.sql(TAKE_LOCK).param("lock", LOCK).query().singleRow();
    }

    static void releaseLock(JdbcClient client) {
        client.sql(RELEASE_LOCK).param("lock", LOCK).query().singleRow();
    }

    static EntryId addToOutbox(JdbcClient client, Kind kind, byte[] body, Instant recordedAt) {
        return new EntryId(client.sql(ADD_TO_OUTBOX)
                .param("kind", kind.label())
                .param("body", body)
                .param("recorded_at", at(recordedAt))
                .query(Long.class)
                .single());
    }

    /** Gives the next indexes to pending entries, the oldest number first; says to how many. */
    static int sequence(JdbcClient client, int most) {
        return client.sql(SEQUENCE)
                .param("next", countSequenced(client))
                .param("most", most)
                .update();
    }

    static long countSequenced(JdbcClient client) {
        return client.sql(COUNT_SEQUENCED).query(Long.class).single();
    }

    static long countRecorded(JdbcClient client) {
        return client.sql(COUNT_RECORDED).query(Long.class).single();
    }

    static List<Sequenced> listSequenced(JdbcClient client, long from, int most) {
        return client.sql(LIST_SEQUENCED)
                .param("from", from)
                .param("most", most)
                .query(SEQUENCED)
                .list();
    }

    static List<Hash> listLeaves(JdbcClient client, long from, long to) {
        return client.sql(LIST_LEAVES)
                .param("from", from)
                .param("to", to)
                .query(HASH)
                .list();
    }

    static List<byte[]> listRecorded(JdbcClient client, Kind kind) {
        return client.sql(LIST_RECORDED)
                .param("kind", kind.label())
                .query((row, number) -> row.getBytes("body"))
                .list();
    }

    static List<Long> listIndexesAbout(JdbcClient client, String decision) {
        return client.sql("""
                        select e.index from journal_outbox o join journal_entry e using (entry_id)
                        where decision_told(o.body) = :decision
                        order by e.index
                        """).param("decision", decision).query(Long.class).list();
    }

    static Optional<Long> findIndex(JdbcClient client, EntryId id) {
        return client.sql(FIND_INDEX)
                .param("entry_id", id.value())
                .query(Long.class)
                .optional();
    }

    /** Remembers that a checkpoint is about to be signed; keeps what it remembers of one of this size. */
    static void addCheckpoint(JdbcClient client, long size, Hash root, Instant signedAt) {
        client.sql(ADD_CHECKPOINT)
                .param("size", size)
                .param("root", root.bytes())
                .param("signed_at", at(signedAt))
                .update();
    }

    static Optional<Hash> findRoot(JdbcClient client, long size) {
        return client.sql(FIND_ROOT).param("size", size).query(HASH).optional();
    }

    /** Size of the largest checkpoint ever signed. */
    static OptionalLong countSigned(JdbcClient client) {
        return client.sql(COUNT_SIGNED)
                .query((row, number) -> {
                    long size = row.getLong(1);
                    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(size);
                })
                .single();
    }

    static Optional<byte[]> findSalt(JdbcClient client, String subject) {
        return client.sql(FIND_SALT)
                .param("subject", subject)
                .query(byte[].class)
                .optional();
    }

    static void addSalt(JdbcClient client, String subject, byte[] salt) {
        client.sql(ADD_SALT).param("subject", subject).param("salt", salt).update();
    }

    static void deleteSalt(JdbcClient client, String subject) {
        client.sql(DELETE_SALT).param("subject", subject).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
