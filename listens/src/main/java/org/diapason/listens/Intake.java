package org.diapason.listens;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes files into a database: {@code typed_0…}, then {@code aside} and {@code listen}, as {@link ListenTable} says. */
final class Intake {

    /** Clocks of players and time zones differ by up to a day. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Database database;
    private final String latest;
    private final List<Path> unreadable = new ArrayList<>();

    Intake(Database database, Clock clock) {
        this.database = database;
        var instant = clock.instant().plus(TOLERANCE).toString();
        this.latest = "cast(timestamptz " + Script.quote(instant) + " as timestamp)";
    }

    ListenTable take(String source, ListenFiles files) {
        var sources = sources(files);
        if (sources.isEmpty()) {
            throw new ListensRefused(
                    ListensRefused.Reason.NOT_READABLE,
                    "Expected files of listens with named columns at " + source + ", none could be opened, not even "
                            + unreadable.getFirst() + "; write them anew");
        }
        database.run(script("aside.sql"));
        unreadable.forEach(file -> database.run(script("unreadable.sql").fill("file", Script.quote(file.toString()))));
        for (var number = 0; number < sources.size(); number++) {
            load(sources.get(number), number);
        }
        var columns = columns(sources);
        refuseMissing(source, columns);
        return new ListenTable(database, columns, separate(sources.size()));
    }

    /** Files with the same columns are read together. */
    private List<ListenSource> sources(ListenFiles files) {
        var grouped = new LinkedHashMap<String, ListenSource>();
        var finder = new FileColumns(database);
        files.byFormat().forEach((format, paths) -> {
            for (var path : paths) {
                finder.find(format, path)
                        .map(types -> new ListenSource(format, List.of(path), types))
                        .ifPresentOrElse(
                                found -> grouped.merge(found.shape(), found, ListenSource::with),
                                () -> unreadable.add(path));
            }
        });
        return List.copyOf(grouped.values());
    }

    private void load(ListenSource source, int number) {
        database.run(source.script(number, latest));
        database.run(script("bad_rows.sql").fill("number", number));
        if (source.format() != ListenFiles.Format.PARQUET) {
            database.run(script("rejected_lines.sql").fill("number", number));
        }
    }

    private Set<ListenColumn> columns(List<ListenSource> sources) {
        var found = EnumSet.noneOf(ListenColumn.class);
        for (var number = 0; number < sources.size(); number++) {
            for (var column : ListenColumn.values()) {
                if (sources.get(number).has(column) && (sources.get(number).named() || isFilled(column, number))) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private boolean isFilled(ListenColumn column, int number) {
        return database.number(
                        script("filled.sql").fill("column", column.title()).fill("number", number))
                > 0;
    }

    private static void refuseMissing(String source, Set<ListenColumn> columns) {
        var missing = ListenColumn.listRequired().stream()
                .filter(column -> !columns.contains(column))
                .map(ListenColumn::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new ListensRefused(
                    ListensRefused.Reason.MISSING_COLUMNS,
                    "Expected the columns " + ListenColumn.titles(ListenColumn.listRequired()) + " at " + source
                            + ", found none named " + String.join(", ", missing) + "; rename or add them");
        }
    }

    private Reading separate(int sources) {
        var columns = ListenColumn.titles(List.of(ListenColumn.values()));
        var all = IntStream.range(0, sources)
                .mapToObj(number -> "select * from typed_" + number)
                .collect(Collectors.joining(" union all "));
        database.run(script("listen.sql").fill("columns", columns).fill("typed", all));
        var bad = new TreeMap<String, Long>();
        database.each(script("bad_by_reason.sql"), row -> bad.put(row.getString(1), row.getLong(2)));
        var listens = database.number(script("count_listens.sql"));
        return new Reading(listens, database.number(script("count_valid.sql")) - listens, bad);
    }

    private static Script script(String name) {
        return Script.beside(Intake.class, name);
    }
}
