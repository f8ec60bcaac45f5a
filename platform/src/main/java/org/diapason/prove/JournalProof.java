package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.diapason.journal.Entry;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.journal.Sequencer;
import org.diapason.journal.tiles.JournalVerifier;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.SigningKey;
import org.diapason.journal.tiles.Verification;
import org.diapason.store.DataFolder;
import org.diapason.store.Database;
import org.diapason.store.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many entries a second the journal takes, numbers, publishes and lets anyone verify. */
final class JournalProof implements Proof {
    private static final int ENTRIES = 100_000;
    private static final int AT_ONCE = 1_000;

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public String title() {
        return "Journal";
    }

    @Override
    public List<String> run(Path scratch) throws IOException {
        SigningKey key = SigningKey.ofSeed(Journal.DEFAULT_ORIGIN, new byte[32]);
        try (DataFolder folder = DataFolder.open(scratch);
                Database database = Database.embedded(folder);
                Sequencer sequencer =
                        new Sequencer(database.as(Role.SEQUENCER), folder.journal(), key, Clock.systemUTC())) {
            double recording = seconds(() -> record(folder, database));
            double sequencing = seconds(sequencer::sequence);
            Verification[] verified = new Verification[1];
            double verifying = seconds(
                    () -> verified[0] = JournalVerifier.verify(new LogFolder(folder.journal()), key.verifier()));
            return List.of(
                    Machine.line("./diapason prove journal", Clock.systemUTC()),
                    "",
                    String.format(
                            Locale.ROOT,
                            "%,d entries on the embedded PostgreSQL, fsync on; the log %s.",
                            verified[0].entries(),
                            verified[0].holds() ? "verifies" : "DOES NOT VERIFY"),
                    "",
                    "| step | seconds | entries/s | asked |",
                    "|---|---|---|---|",
                    row("recorded, " + AT_ONCE + " a transaction", recording, ""),
                    row("numbered, written as tiles, checkpoint signed", sequencing, "5,000"),
                    row("verified from the files", verifying, ""));
        }
    }

    private static void record(DataFolder folder, Database database) {
        Journal journal = new Journal(database.as(Role.OPEN), folder.journal(), Clock.systemUTC());
        JdbcClient client = JdbcClient.create(database.as(Role.DESK));
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database.as(Role.DESK)));
        for (int first = 0; first < ENTRIES; first += AT_ONCE) {
            int from = first;
            transaction.executeWithoutResult(_ -> {
                for (int number = from; number < from + AT_ONCE; number++) {
                    journal.record(
                            client,
                            Entry.of(Kind.DECISION_REVIEWED)
                                    .with("decision", "decision-" + number)
                                    .with("act", "dismiss"));
                }
            });
        }
    }

    private static String row(String step, double seconds, String asked) {
        return String.format(Locale.ROOT, "| %s | %.2f | %,.0f | %s |", step, seconds, ENTRIES / seconds, asked);
    }

    private static double seconds(Runnable step) {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
