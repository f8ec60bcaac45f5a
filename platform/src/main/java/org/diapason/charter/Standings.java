package org.diapason.charter;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How all promises of a version stand at a moment.
 *
 * @param lines one a clause, in the order of the charter
 */
public record Standings(CharterVersion version, Instant asOf, List<Line> lines) {
    /**
     * One promise.
     *
     * @param checks what each of its checks found; empty when nothing checks it yet
     */
    public record Line(Commitment commitment, SortedMap<String, Standing> checks) {
        public Line {
            checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
        }

        /** The worst that a check found. */
        public Standing standing() {
            return checks.values().stream().reduce(Standing::orWorse).orElseGet(Standing::notBuiltYet);
        }
    }

    public Standings {
        lines = List.copyOf(lines);
    }

    /** How many promises stand how; every grade is there, zero or not. */
    public Map<Standing.Grade, Integer> counts() {
        Map<Standing.Grade, Integer> counts = new EnumMap<>(Standing.Grade.class);
        List.of(Standing.Grade.values()).forEach(grade -> counts.put(grade, 0));
        lines.forEach(line -> counts.merge(line.standing().grade(), 1, Integer::sum));
        return counts;
    }
}
