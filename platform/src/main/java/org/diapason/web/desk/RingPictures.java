package org.diapason.web.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.facts.listening.Listens;
import org.diapason.judgement.Subject;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.listens.suspicion.Ties;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;
import org.springframework.stereotype.Component;

/**
 * Looks at the listens of a ring as people see them: when it listened, who plays what, and how each account did. What was looked at is
 * kept, since the listens of a case never change. Safe for use by many threads.
 */
@Component
class RingPictures {
    private final Listens listens;
    private final Blobs blobs;
    private final Resources resources;
    private final Clock clock;
    private final PictureStore store;

    RingPictures(Listens listens, Blobs blobs, Resources resources, Clock clock, PictureStore store) {
        this.listens = listens;
        this.blobs = blobs;
        this.resources = resources;
        this.clock = clock;
        this.store = store;
    }

    /** Whether its pictures were drawn before. */
    boolean isDrawn(Subject.Ring ring) {
        return store.has(key("shades-", ring)) && store.has(key("ties-", ring));
    }

    /** When the ring listened, and when all others did. */
    HeatMap heatMap(Subject.Ring ring) {
        return store.get(key("shades-", ring), HeatMap.class, () -> draw(ring));
    }

    /** Who plays what in the ring, and among all others. */
    RingTies ties(Subject.Ring ring) {
        return store.get(key("ties-", ring), RingTies.class, () -> tie(ring));
    }

    /** How these accounts listened, by account. */
    AccountConduct.Of accounts(Subject.Ring ring, Collection<String> accounts) {
        List<String> sorted = accounts.stream().sorted().toList();
        Sha256 key = Sha256.of(ring.listens() + " " + ring.from() + " " + ring.to() + " " + sorted);
        return sorted.isEmpty()
                ? AccountConduct.Of.NOBODY
                : store.get("accounts-" + key.hex(), AccountConduct.Of.class, () -> look(ring, sorted));
    }

    private static String key(String picture, Subject.Ring ring) {
        return picture
                + Sha256.of(ring.listens() + " " + ring.from() + " " + ring.to())
                        .hex();
    }

    private RingTies tie(Subject.Ring ring) {
        try (Database database = Database.open(resources)) {
            return new RingTies(ties(database, ring, true), ties(database, ring, false));
        }
    }

    private Ties ties(Database database, Subject.Ring ring, boolean suspected) {
        Script listens = script("ring_listens.sql", ring)
                .fill("of_case", Script.quote(blobs.get(ring.listens()).toString()))
                .fill("suspected", Boolean.toString(suspected));
        return Ties.among(database, listens.text());
    }

    private HeatMap draw(Subject.Ring ring) {
        Script script = script("heat_map.sql", ring)
                .fill("suspected", Script.quote(blobs.get(ring.listens()).toString()));
        HeatMap.Counts counts = new HeatMap.Counts(ring.from(), ring.to());
        try (Database database = Database.open(resources)) {
            database.each(
                    script,
                    row -> counts.add(
                            row.getBoolean("suspected"),
                            LocalDate.parse(row.getString("day")),
                            row.getInt("hour"),
                            row.getLong("listens")));
        }
        return counts.drawn();
    }

    private AccountConduct.Of look(Subject.Ring ring, List<String> accounts) {
        String quoted = accounts.stream().map(Script::quote).collect(Collectors.joining(", "));
        Map<String, long[]> hours = new TreeMap<>();
        try (Database database = Database.open(resources)) {
            database.each(
                    script("account_hours.sql", ring).fill("accounts", quoted),
                    row -> hours.computeIfAbsent(row.getString("account_id"), _ -> new long[24])[row.getInt("hour")] =
                            row.getLong("listens"));
            List<AccountConduct> conducts = database.list(
                    script("accounts.sql", ring).fill("accounts", quoted),
                    row -> AccountConduct.read(row, hours.getOrDefault(row.getString("account_id"), new long[24])));
            return AccountConduct.Of.these(conducts);
        }
    }

    private Script script(String name, Subject.Ring ring) {
        return Script.beside(RingPictures.class, name)
                .fill("files", files(ring))
                .fill("from", "date " + Script.quote(ring.from().toString()))
                .fill("to", "date " + Script.quote(ring.to().toString()));
    }

    private String files(Subject.Ring ring) {
        List<Path> files = new ArrayList<>();
        for (YearMonth month = YearMonth.from(ring.from());
                !month.isAfter(YearMonth.from(ring.to()));
                month = month.plusMonths(1)) {
            files.addAll(listens.month(month, clock.instant()).files().values());
        }
        return files.stream().map(file -> Script.quote(file.toString())).collect(Collectors.joining(", ", "[", "]"));
    }
}
