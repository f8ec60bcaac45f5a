package org.diapason.listens.suspicion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.diapason.listens.Database;
import org.diapason.listens.ListenColumn;
import org.diapason.listens.ListenTable;

/** Measures the conduct of rings and of their peers, from their listens alone. */
final class Conducts {

    /** The ring number of the accounts that are in no ring and stand for all others. */
    private static final int PEERS = -1;

    private static final int QUIET_HOURS = 6;

    private final Database database;
    private final boolean savesKnown;
    private final Map<Integer, Conduct> found = new HashMap<>();
    private final Map<Integer, long[]> hours = new HashMap<>();
    private final Map<Integer, Long> sleepers = new HashMap<>();
    private final Map<Integer, Long> ages = new HashMap<>();
    private final Map<String, Map<Integer, Long>> shared = new HashMap<>();

    private Conducts(ListenTable table) {
        this.database = table.database();
        this.savesKnown = table.columns().contains(ListenColumn.SAVED);
    }

    /** Measures the rings, each under its place in the list, and the peers. */
    static Conducts of(List<Ring> rings, ListenTable table) {
        var conducts = new Conducts(table);
        conducts.store(rings);
        conducts.load();
        return conducts;
    }

    Conduct of(int ring) {
        return Objects.requireNonNull(found.get(ring), "Every ring has listens");
    }

    /** The conduct of a ring as evidence; none if there is nobody to compare it with. */
    List<Evidence> weigh(int ring) {
        var peers = found.get(PEERS);
        return peers == null ? List.of() : new ConductScale(peers).weigh(of(ring));
    }

    private void store(List<Ring> rings) {
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
        database.run(Plays.script("member.sql"));
    }

    private void load() {
        database.each(Plays.script("hours.sql"), row -> {
            hours.computeIfAbsent(row.getInt("ring"), ring -> new long[24])[row.getInt("hour")] =
                    row.getLong("listens");
        });
        database.each(Plays.script("sleepers.sql"), row -> sleepers.put(row.getInt("ring"), row.getLong("accounts")));
        database.each(Plays.script("ages.sql"), row -> ages.put(row.getInt("ring"), row.getLong("age_days")));
        database.each(Plays.script("shared.sql"), row -> {
            shared.computeIfAbsent(row.getString("kind"), kind -> new HashMap<>())
                    .put(row.getInt("ring"), row.getLong("accounts"));
        });
        database.each(Plays.script("conduct.sql"), row -> found.put(row.getInt("ring"), conduct(row)));
    }

    private Conduct conduct(ResultSet row) throws SQLException {
        var ring = row.getInt("ring");
        var listens = row.getLong("listens");
        var accounts = row.getLong("accounts");
        var saved = (double) row.getLong("saved") / listens;
        var age = ages.get(ring);
        return new Conduct(
                listens,
                row.getLong("counted"),
                accounts,
                (double) row.getLong("stopped") / listens,
                savesKnown ? OptionalDouble.of(saved) : OptionalDouble.empty(),
                quietest(Objects.requireNonNull(hours.get(ring))),
                (double) sleepers.getOrDefault(ring, 0L) / accounts,
                share("network", ring, accounts),
                share("device", ring, accounts),
                share("signup_week", ring, accounts),
                age == null ? OptionalLong.empty() : OptionalLong.of(age),
                Instant.ofEpochSecond(row.getLong("first_second")),
                Instant.ofEpochSecond(row.getLong("last_second")));
    }

    private OptionalDouble share(String kind, int ring, long accounts) {
        var most = shared.getOrDefault(kind, Map.of()).get(ring);
        return most == null ? OptionalDouble.empty() : OptionalDouble.of((double) most / accounts);
    }

    private static double quietest(long[] byHour) {
        var all = 0L;
        var least = Long.MAX_VALUE;
        for (var start = 0; start < byHour.length; start++) {
            all += byHour[start];
            var sum = 0L;
            for (var hour = start; hour < start + QUIET_HOURS; hour++) {
                sum += byHour[hour % byHour.length];
            }
            least = Math.min(least, sum);
        }
        return (double) least / all;
    }
}
