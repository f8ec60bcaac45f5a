package org.diapason.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.security.SecureRandom;
import javax.sql.DataSource;
import org.diapason.audio.Audition;
import org.diapason.charter.Board;
import org.diapason.charter.Charter;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Limits;
import org.diapason.facts.people.Staff;
import org.diapason.journal.Journal;
import org.diapason.journal.Sequencer;
import org.diapason.journal.tiles.SigningKey;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Intake;
import org.diapason.listens.Resources;
import org.diapason.store.DataFolder;
import org.diapason.store.Database;
import org.diapason.store.Role;

/**
 * One installation, opened for one run of the program: the rooms, wired together, each with the rights of its role. What
 * is recorded is published in the journal while it runs and once more when it closes.
 */
final class Program implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Sequencer sequencer;
    private final Charter charter = Charter.load();

    private Program(DataFolder folder, Database database, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.journal = new Journal(database.as(Role.OPEN), folder.journal(), clock);
        this.sequencer = new Sequencer(database.as(Role.SEQUENCER), folder.journal(), signingKey(folder), clock);
        sequencer.start();
    }

    /** Opens the data folder, and its own PostgreSQL or the one that {@code DIAPASON_DATABASE_URL} names. */
    static Program open(Path data, Clock clock) {
        DataFolder folder = DataFolder.open(data);
        try {
            Optional<String> url = Optional.ofNullable(System.getenv("DIAPASON_DATABASE_URL"));
            return new Program(folder, url.map(Database::at).orElseGet(() -> Database.embedded(folder)), clock);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static SigningKey signingKey(DataFolder folder) {
        return SigningKey.ofSeed(Journal.DEFAULT_ORIGIN, HexFormat.of().parseHex(folder.secret("journal-key")));
    }

    Instant now() {
        return clock.instant();
    }
}
