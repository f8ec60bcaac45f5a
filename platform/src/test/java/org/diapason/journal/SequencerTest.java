package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.diapason.journal.tiles.Checkpoint;
import org.diapason.journal.tiles.FaultyLog;
import org.diapason.journal.tiles.JournalVerifier;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.SigningKey;
import org.diapason.journal.tiles.TileLog;
import org.diapason.journal.tiles.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class SequencerTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-10-03T12:00:00Z"), ZoneOffset.UTC);
    private static final SigningKey KEY = SigningKey.ofSeed("example.com/journal", new byte[32]);

    @TempDir
    private Path folders;

    private Path tiles;

    private JournalDatabase database;

    @BeforeEach
    void start() {
        database = JournalDatabase.fresh();
        tiles = folders.resolve("tiles");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void A01_a_journal_without_entries_is_published_too() {
        assertThat(sequence()).isZero();
        assertThat(verify().checkpoint())
                .hasValueSatisfying(checkpoint -> assertThat(checkpoint.size()).isZero());
        assertThat(verify().holds()).isTrue();
        assertThat(tiles.resolve("vkey")).hasContent(KEY.verifier() + "\n");
    }

    @Test
    void A02_entries_are_published_in_the_order_of_their_recording_and_only_once() throws IOException {
        record(3);
        assertThat(sequence()).isEqualTo(3);
        SortedMap<String, String> files = files(tiles);
        assertThat(sequence()).isZero();
        assertThat(files(tiles)).isEqualTo(files);
        assertThat(new Journal(database.as("open"), tiles, NOON).listPublished(0, 3))
                .extracting(entry -> entry.replaceAll(".*\"number\":([0-9]+).*", "$1"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void A03_more_entries_than_fit_one_batch_are_published_in_one_pass() {
        record(2 * Sequencer.BATCH + 1);
        assertThat(sequence()).isEqualTo(2 * Sequencer.BATCH + 1);
        assertThat(verify()).satisfies(verification -> {
            assertThat(verification.holds()).isTrue();
            assertThat(verification.entries()).isEqualTo(2 * Sequencer.BATCH + 1);
        });
    }

    @Test
    void B01_a_transaction_that_commits_late_is_not_passed_over() throws Exception {
        try (var connection = database.as("desk").getConnection()) {
            var slow = new SingleConnectionDataSource(connection, true);
            new TransactionTemplate(new DataSourceTransactionManager(slow)).executeWithoutResult(status -> {
                new Journal(slow, tiles, NOON).record(JdbcClient.create(slow), Entry.of(Kind.APPEAL_OPENED));
                record(1);
                assertThat(sequence()).isEqualTo(1);
            });
        }
        assertThat(sequence()).isEqualTo(1);
        assertThat(new Journal(database.as("open"), tiles, NOON).listPublished(1, 1))
                .singleElement()
                .asString()
                .contains("appeal.opened");
    }

    @Test
    void B02_what_is_rolled_back_is_never_published() {
        var desk = database.as("desk");
        new TransactionTemplate(new DataSourceTransactionManager(desk)).executeWithoutResult(status -> {
            new Journal(desk, tiles, NOON).record(JdbcClient.create(desk), Entry.of(Kind.INCIDENT));
            status.setRollbackOnly();
        });
        assertThat(sequence()).isZero();
    }

    @Test
    void B03_two_sequencers_take_turns() throws Exception {
        record(500);
        try (Sequencer one = sequencer();
                Sequencer other = sequencer()) {
            one.start();
            other.start();
            record(500);
            await(1_000);
        }
        assertThat(verify().holds()).isTrue();
        assertThat(new Journal(database.as("open"), tiles, NOON).progress())
                .isEqualTo(new Journal.Progress(1_000, 1_000, 1_000));
    }

    @Test
    void C01_wherever_writing_stops_the_next_start_writes_the_same_files() throws IOException {
        record(300);
        sequence();
        SortedMap<String, String> before = files(tiles);
        record(300);
        Path whole = copy(before, "whole");
        sequence(whole);
        int stops = 0;
        for (boolean stopped = true; stopped; stops++) {
            Path stopping = copy(before, "stopping-" + stops);
            stopped = isStopped(new FailingFolder(stopping, stops));
            assertThat(verify(stopping).findings()).as("stop %d", stops).isEmpty();
            sequence(stopping);
            assertThat(files(stopping)).as("stop %d", stops).isEqualTo(files(whole));
        }
        assertThat(stops).as("before each of six files, and not at all").isEqualTo(7);
        assertThat(verify(whole).entries()).isEqualTo(600);
    }

    @Test
    void C02_a_lost_folder_is_written_again_from_the_database() throws IOException {
        record(300);
        sequence();
        SortedMap<String, String> published = files(tiles);
        Path again = folders.resolve("again");
        sequence(again);
        assertThat(files(again)).isEqualTo(published);
    }

    @Test
    void C03_a_folder_restored_from_an_older_backup_catches_up() throws IOException {
        record(10);
        sequence();
        SortedMap<String, String> older = files(tiles);
        record(10);
        sequence();
        SortedMap<String, String> newer = files(tiles);
        Path restored = copy(older, "restored");
        sequence(restored);
        assertThat(files(restored)).isEqualTo(newer);
    }

    @Test
    void D01_a_database_that_has_lost_entries_signs_nothing() throws IOException {
        record(10);
        sequence();
        SortedMap<String, String> published = files(tiles);
        plant("delete from journal_entry where index >= 8");
        plant("delete from journal_checkpoint");
        assertRefused("expected the 10 entries that were published, found only 8 entries in the database");
        record(5);
        assertRefused("expected the 10 entries that were published");
        assertThat(files(tiles)).isEqualTo(published);
    }

    @Test
    void D02_a_database_that_tells_another_history_signs_nothing() throws IOException {
        record(10);
        sequence();
        SortedMap<String, String> published = files(tiles);
        plant("update journal_entry set leaf_hash = sha256('another past') where index = 3");
        assertRefused("over the 10 entries that were published, found root ");
        assertThat(files(tiles)).isEqualTo(published);
    }

    @Test
    void D03_a_database_that_changes_its_mind_before_publishing_signs_nothing() {
        record(10);
        sequence();
        record(1);
        plant("update journal_outbox set body = '{}' where entry_id = 11");
        try (Sequencer running = sequencer()) {
            assertThat(running.sequence()).as("the body is what was indexed").isEqualTo(1);
        }
        record(1);
        assertThat(isStopped(new FailingFolder(tiles, 0))).isTrue();
        plant("update journal_outbox set body = '{}' where entry_id = 12");
        assertRefused("expected entry 11 with hash ");
    }

    @Test
    void D04_a_restored_database_is_noticed_while_the_program_runs() {
        record(10);
        try (Sequencer running = sequencer()) {
            running.sequence();
            plant("delete from journal_entry where index >= 8");
            plant("delete from journal_checkpoint");
            assertThatThrownBy(running::sequence).isInstanceOf(SecondHistory.class);
        }
    }

    @Test
    void D05_what_was_signed_and_never_published_binds_too() {
        record(10);
        sequence();
        plant("delete from journal_entry where index >= 8");
        Path lost = folders.resolve("lost");
        assertThatThrownBy(() -> sequence(lost))
                .isInstanceOf(SecondHistory.class)
                .hasMessageContaining("expected the 10 entries that were signed");
    }

    @Test
    void D06_another_key_signs_nothing() {
        record(1);
        sequence();
        SigningKey other = SigningKey.ofSeed("example.com/other", new byte[32]);
        assertThatThrownBy(() -> new Sequencer(database.as("sequencer"), tiles, other, NOON).sequence())
                .isInstanceOf(FaultyLog.class)
                .hasMessageContaining("expected a signature by example.com/other");
    }

    @Test
    void E01_a_sequencer_that_is_started_publishes_within_two_seconds() throws Exception {
        try (Sequencer sequencer = sequencer()) {
            sequencer.start();
            record(1);
            long before = System.nanoTime();
            await(1);
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before))
                    .isLessThan(2_000);
        }
    }

    @Test
    void E02_a_pass_that_fails_is_tried_again() throws Exception {
        record(1);
        try (Sequencer sequencer = new Sequencer(database.as("sequencer"), new FailingFolder(tiles, 0), KEY, NOON)) {
            sequencer.start();
            await(1);
        }
        assertThat(verify().holds()).isTrue();
    }

    private void assertRefused(String message) {
        try (Sequencer sequencer = sequencer()) {
            assertThatThrownBy(sequencer::sequence)
                    .isInstanceOf(SecondHistory.class)
                    .hasMessageStartingWith("Refused to sign a second history of the journal: ")
                    .hasMessageContaining(message);
        }
    }

    private long sequence() {
        return sequence(tiles);
    }

    private long sequence(Path folder) {
        try (Sequencer sequencer = new Sequencer(database.as("sequencer"), folder, KEY, NOON)) {
            return sequencer.sequence();
        }
    }

    private Sequencer sequencer() {
        return new Sequencer(database.as("sequencer"), tiles, KEY, NOON);
    }

    private boolean isStopped(FailingFolder folder) {
        try (Sequencer sequencer = new Sequencer(database.as("sequencer"), folder, KEY, NOON)) {
            sequencer.sequence();
            return false;
        } catch (FailingFolder.PowerCut stopped) {
            return true;
        }
    }

    private void record(int entries) {
        var desk = database.as("desk");
        Journal journal = new Journal(desk, tiles, NOON);
        new TransactionTemplate(new DataSourceTransactionManager(desk)).executeWithoutResult(status -> {
            for (int i = 0; i < entries; i++) {
                long number = journal.progress().recorded() + 1;
                journal.record(
                        JdbcClient.create(desk),
                        Entry.of(Kind.DECISION_REVIEWED).with("number", number));
            }
        });
    }

    private void await(long size) throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            if (TileLog.findPublished(new LogFolder(tiles), KEY.verifier())
                            .map(Checkpoint::size)
                            .orElse(0L)
                    >= size) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing was published within ten seconds");
    }

    private Verification verify() {
        return verify(tiles);
    }

    private static Verification verify(Path folder) {
        return JournalVerifier.verify(new LogFolder(folder), KEY.verifier());
    }

    /** What only someone with the owner's password and bad intentions, or an old backup, could do. */
    private void plant(String statement) {
        database.owner()
                .sql("set session_replication_role = replica; " + statement)
                .update();
    }

    private Path copy(SortedMap<String, String> files, String name) {
        Path folder = folders.resolve(name);
        files.forEach((path, bytes) ->
                new LogFolder(folder).replace(path, HexFormat.of().parseHex(bytes)));
        return folder;
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
