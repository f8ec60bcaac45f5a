package org.diapason.effects.exposure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Who takes the eligibility feed: known from the first time they ask for it, and expected to acknowledge each version. */
public final class FeedConsumers {
    private final FeedTables tables;
    private final Clock clock;

    /** Reads and writes with the office's rights. */
    public FeedConsumers(DataSource office, Clock clock) {
        this.tables = new FeedTables(office);
        this.clock = clock;
    }

    /** Notes that a program asked for the feed. */
    public void asked(String consumer) {
        tables.insertConsumer(consumer, clock.instant());
    }

    /** Notes that a program has taken this version and all before. Says whether there is such a version. */
    public boolean acknowledge(String consumer, long number) {
        asked(consumer);
        return tables.acknowledge(consumer, number, clock.instant());
    }

    /** Versions from a number on, the oldest first. */
    public List<FeedVersion> listVersions(long from, int most) {
        return tables.versions(from, most);
    }

    public Optional<FeedVersion> findLatest() {
        return tables.findLatest();
    }

    /** Every consumer with its lag now, by name. */
    public List<FeedConsumer> list() {
        return tables.consumers(clock.instant());
    }
}
