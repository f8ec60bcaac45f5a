package org.diapason.web.open;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A stretch of the journal.
 *
 * @param size how many entries are published
 * @param newer where the stretch before begins
 * @param older where the stretch after begins
 */
record JournalView(List<Line> lines, long size, OptionalLong newer, OptionalLong older) {
    static final int STRETCH = 40;

    /**
     * One entry.
     *
     * @param kind its label, such as {@code decision.confirmed}
     * @param subject what it is about: a decision, a case, a clause
     * @param simulation whether it was played in a demonstration
     * @param json its body, for reading
     */
    record Line(long index, String kind, Instant at, String subject, boolean simulation, String json) {}

    static JournalView of(JournalReader journal, long wanted) {
        long size = journal.size();
        long end = Math.clamp(wanted, 0, size);
        long from = Math.max(0, end - STRETCH);
        return new JournalView(
                journal.lines(from, (int) (end - from)),
                size,
                end < size ? OptionalLong.of(Math.min(size, end + STRETCH)) : OptionalLong.empty(),
                from > 0 ? OptionalLong.of(from) : OptionalLong.empty());
    }
}
