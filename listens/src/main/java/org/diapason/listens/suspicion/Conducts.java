package org.diapason.listens.suspicion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.diapason.listens.Database;
import org.diapason.listens.ListenColumn;
import org.diapason.listens.ListenTable;
import org.jspecify.annotations.Nullable;

/** Measures how the accounts of rings listen, and their peers, from their listens alone. */
final class Conducts {

    /** The ring number of the accounts that are in no ring and stand for all others. */
    private static final int PEERS = -1;

    /** One evening at a strange hour may be the owner's own; a thief comes back two days later and more. */
    private static final int DAYS_APART = 2;

    private final Database database;
    private final Map<Integer, Conduct> found = new HashMap<>();
    private final Map<Measure, Map<Integer, Double>> measured = new EnumMap<>(Measure.class);

    private Conducts(Database database) {
        this.database = database;
    }

    /** Measures the rings, each under its place in the list, and the peers. */
    static Conducts of(List<Ring> rings, ListenTable table) {
        var conducts = new Conducts(table.database());
        conducts.store(rings, way(table));
        conducts.database.each(
                Plays.script("conduct.sql"),
                row -> conducts.found.put(
                        row.getInt("ring"),
                        new Conduct(
                                row.getLong("listens"),
                                row.getLong("counted"),
                                Instant.ofEpochSecond(row.getLong("first_second")),
                                Instant.ofEpochSecond(row.getLong("last_second")))));
        for (var measure : Measure.values()) {
            if (measure.needs().isEmpty()
                    || table.columns().contains(measure.needs().get())) {
                conducts.measure(measure);
            }
        }
        return conducts;
    }

    Conduct of(int ring) {
        return Objects.requireNonNull(found.get(ring), "Every ring has listens");
    }

    /** The conduct of a ring as evidence, what says nothing left out. */
    List<Evidence> weigh(int ring, Policy policy) {
        var evidence = new ArrayList<Evidence>();
        measured.forEach((measure, byRing) -> {
            var value = byRing.get(ring);
            if (value != null) {
                var peers = optional(byRing.get(PEERS));
                measure.weigh(value, peers, policy.part(measure.code()))
                        .ifPresent(logOdds -> evidence.add(measure.evidence(value, logOdds, peers)));
            }
        });
        return List.copyOf(evidence);
    }

    private void store(List<Ring> rings, Optional<ListenColumn> way) {
        database.run(Plays.script("member_tables.sql"));
        database.append("member", sink -> {
            for (var ring = 0; ring < rings.size(); ring++) {
                for (var account : rings.get(ring).accounts()) {
                    sink.row(ring, account);
                }
            }
        });
        database.append("gain", sink -> {
            for (var ring = 0; ring < rings.size(); ring++) {
                for (var recording : rings.get(ring).recordings()) {
                    sink.row(ring, recording);
                }
            }
        });
        database.run(Plays.script("member.sql")
                .fill("way", way.map(ListenColumn::title).orElse("hour(occurred_at)"))
                .fill("days_apart", way.isPresent() ? 0 : DAYS_APART));
    }

    private void measure(Measure measure) {
        var byRing = new HashMap<Integer, Double>();
        database.each(measure.script(), row -> byRing.put(row.getInt("ring"), row.getDouble("value")));
        measured.put(measure, byRing);
    }

    /** What an account listens on or from, the first that is known. */
    private static Optional<ListenColumn> way(ListenTable table) {
        return Stream.of(ListenColumn.DEVICE_ID, ListenColumn.NETWORK_ID, ListenColumn.COUNTRY)
                .filter(table.columns()::contains)
                .findFirst();
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
