package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.journal.tiles.JournalVerifier;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.Receipt;
import org.diapason.journal.tiles.SigningKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-10-03T12:00:00.123456Z"), ZoneOffset.UTC);
    private static final SigningKey KEY = SigningKey.ofSeed(Journal.DEFAULT_ORIGIN, new byte[32]);

    private static JournalDatabase database;

    @TempDir
    private Path tiles;

    @BeforeAll
    static void start() {
        database = JournalDatabase.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_recorded_entry_gets_a_place_and_a_receipt_that_verifies() {
        DataSource desk = database.as("desk");
        Journal journal = new Journal(desk, tiles, NOON);
        EntryId id = new TransactionTemplate(new DataSourceTransactionManager(desk))
                .execute(status -> journal.record(
                        JdbcClient.create(desk),
                        Entry.of(Kind.DECISION_REVIEWED).with("case", "K-1").with("listens", 1204)));
        assertThat(journal.listRecorded(Kind.DECISION_REVIEWED))
                .singleElement()
                .asString()
                .contains("K-1");
        assertThat(journal.listRecorded(Kind.INCIDENT)).isEmpty();
        assertThat(journal.findIndex(id)).isEmpty();
        assertThat(journal.findReceipt(id)).isEmpty();

        try (Sequencer sequencer = new Sequencer(database.as("sequencer"), tiles, KEY, NOON)) {
            assertThat(sequencer.sequence()).isEqualTo(1);
            assertThat(sequencer.sequence()).isZero();
        }
        Receipt receipt = Receipt.parse(journal.findReceipt(id).orElseThrow().text());
        assertThat(receipt.findFault(KEY.verifier())).isEmpty();
        assertThat(receipt.entry())
                .isEqualTo(
                        "{\"content\":{\"case\":\"K-1\",\"listens\":1204},\"kind\":\"decision.reviewed\",\"recorded_at\":\"2026-10-03T12:00:00.123Z\"}");
        assertThat(journal.listPublished(0, 10)).isEqualTo(List.of(receipt.entry()));
        assertThat(journal.progress()).isEqualTo(new Journal.Progress(1, 1, 1));
        assertThat(JournalVerifier.verify(new LogFolder(tiles), KEY.verifier()).findings())
                .isEmpty();
    }

    @Test
    void an_entry_outside_a_transaction_is_refused() {
        Journal journal = new Journal(database.as("desk"), tiles, NOON);
        assertThatThrownBy(() -> journal.record(JdbcClient.create(database.as("desk")), Entry.of(Kind.INCIDENT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("incident came outside any");
    }
}
