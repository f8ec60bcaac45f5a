package org.diapason.web.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.facts.listening.Listens;
import org.diapason.judgement.Subject;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.store.Blobs;
import org.springframework.stereotype.Component;

/**
 * Looks at the listens of a ring as people see them: when it listened, and how each account did. What was looked at is
 * remembered, since the listens of a case never change. Safe for use by many threads; one looks while others wait.
 */
@Component
class RingPictures {
    /** Cases that are remembered. */
    private static final int REMEMBERED = 50;

    private final Listens listens;
    private final Blobs blobs;
    private final Resources resources;
    private final Clock clock;
    private final Map<String, Object> remembered = new LinkedHashMap<>(16, 0.75f, true);

    RingPictures(Listens listens, Blobs blobs, Resources resources, Clock clock) {
        this.listens = listens;
        this.blobs = blobs;
        this.resources = resources;
        this.clock = clock;
    }

    /** When the ring listened, and when all others did. */
    synchronized HeatMap heatMap(Subject.Ring ring) {
        Object known = remembered.get(ring.listens().hex());
        if (known instanceof HeatMap map) {
            return map;
        }
        HeatMap map = draw(ring);
        remember(ring.listens().hex(), map);
        return map;
    }

    /** How these accounts listened, by account. */
    synchronized AccountConduct.Of accounts(Subject.Ring ring, Collection<String> accounts) {
        String key = ring.listens().hex() + " " + accounts.size();
        Object known = remembered.get(key);
        if (known instanceof AccountConduct.Of conducts) {
            return conducts;
        }
        AccountConduct.Of conducts = accounts.isEmpty() ? AccountConduct.Of.NOBODY : look(ring, accounts);
        remember(key, conducts);
        return conducts;
    }

    private void remember(String key, Object picture) {
        remembered.put(key, picture);
        if (remembered.size() > REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
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

    private AccountConduct.Of look(Subject.Ring ring, Collection<String> accounts) {
        String quoted = accounts.stream().sorted().map(Script::quote).collect(Collectors.joining(", "));
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
