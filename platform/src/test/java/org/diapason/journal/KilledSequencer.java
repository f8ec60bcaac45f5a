package org.diapason.journal;

import java.nio.file.Path;
import java.time.Clock;
import org.diapason.journal.tiles.SigningKey;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program that records and publishes until it is killed. It prints the number of each entry once the
 * entry is committed.
 */
final class KilledSequencer {
    static final SigningKey KEY = SigningKey.ofSeed("example.com/journal", new byte[32]);

    private KilledSequencer() {}

    /** Takes the addresses of the database for desk and sequencer, the folder, and the first number. */
    public static void main(String[] arguments) {
        PGSimpleDataSource desk = connect(arguments[0]);
        Path tiles = Path.of(arguments[2]);
        Journal journal = new Journal(desk, tiles, Clock.systemUTC());
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(desk));
        try (Sequencer sequencer = new Sequencer(connect(arguments[1]), tiles, KEY, Clock.systemUTC())) {
            for (long number = Long.parseLong(arguments[3]); ; number++) {
                Entry entry = Entry.of(Kind.DECISION_REVIEWED).with("number", number);
                transaction.executeWithoutResult(status -> journal.record(JdbcClient.create(desk), entry));
                System.out.println(number);
                if (number % 7 == 0) {
                    sequencer.sequence();
                }
            }
        }
    }

    private static PGSimpleDataSource connect(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }
}
