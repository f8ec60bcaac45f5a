package org.diapason.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The docket as people work through it: a page at a time, whatever its length. */
public final class CaseQueue {
    private final QueueTables tables;

    /** Reads with the rights of the desk or the office. */
    public CaseQueue(DataSource source) {
        this.tables = new QueueTables(source);
    }

    /** What comes first. */
    public enum Order {
        /** The most money at stake. */
        MONEY,
        /** What has waited longest. */
        OLDEST,
        /** What came last. */
        NEWEST
    }

    /**
     * Which cases.
     *
     * @param kind of subject: {@code ring}, {@code batch}, {@code month_end}, {@code detector}, {@code sharing} or {@code appealed}; every kind when absent
     * @param state every state when absent
     */
    public record Filter(Optional<String> kind, Optional<Case.State> state, Order order) {
        /** Everything that somebody has still to decide, the most money first. */
        public static final Filter OPEN = new Filter(Optional.empty(), Optional.of(Case.State.OPEN), Order.MONEY);
    }

    /**
     * A case in the queue.
     *
     * @param members how many accounts or recordings its group has
     */
    public record Entry(Case about, int members) {}

    /** At most so many cases, after those that come before. */
    public List<Entry> list(Filter filter, int from, int most, Instant asOf) {
        return tables.list(filter, from, most, asOf);
    }

    /** How many cases stand where. */
    public Count count(Instant asOf) {
        return new Count(tables.tally(asOf));
    }

    /** The clock of each case that is held, the first to run out first. */
    public Map<CaseId, HoldClock> holds(Instant asOf) {
        return tables.holds(asOf);
    }

    /** So many cases of one kind stand there. */
    record Tally(String kind, Case.State state, long cases) {}

    /** How many cases stand where. */
    public static final class Count {
        private final List<Tally> tallies;

        Count(List<Tally> tallies) {
            this.tallies = List.copyOf(tallies);
        }

        /** Of every kind. */
        public long of(Case.State state) {
            return of(new Filter(Optional.empty(), Optional.of(state), Order.MONEY));
        }

        /** Those that the filter lets through. */
        public long of(Filter filter) {
            return tallies.stream()
                    .filter(tally -> filter.kind().map(tally.kind()::equals).orElse(true))
                    .filter(tally -> filter.state().map(tally.state()::equals).orElse(true))
                    .mapToLong(Tally::cases)
                    .sum();
        }

        /** All there are. */
        public long total() {
            return tallies.stream().mapToLong(Tally::cases).sum();
        }

        /** Those that wait for a person, or for a second one. */
        public long waiting() {
            return total() - of(Case.State.DECIDED);
        }
    }

    /** The kind of a subject, as a filter names it. */
    public static String kindOf(Subject subject) {
        return SubjectJson.kind(subject);
    }
}
