package org.diapason.judgement;

import java.time.Instant;
import java.util.EnumMap;
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
     * @param kind of subject: {@code ring}, {@code batch}, {@code month_end}, {@code detector} or {@code appealed}; every kind when absent
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

    /** How many cases the filter lets through. */
    public long count(Filter filter, Instant asOf) {
        return tables.count(filter, asOf);
    }

    /** How many cases stand where; every state is there, empty or not. */
    public Map<Case.State, Long> tally(Instant asOf) {
        Map<Case.State, Long> tally = new EnumMap<>(Case.State.class);
        for (Case.State state : Case.State.values()) {
            tally.put(state, 0L);
        }
        tally.putAll(tables.tally(asOf));
        return tally;
    }

    /** The kind of a subject, as a filter names it. */
    public static String kindOf(Subject subject) {
        return SubjectJson.kind(subject);
    }
}
