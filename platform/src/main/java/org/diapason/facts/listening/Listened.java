package org.diapason.facts.listening;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of one file or folder of listens, in rows.
 *
 * @param listens rows that are listens, each identifier once
 * @param duplicates rows left out because their identifier was there already
 * @param known listens that an earlier import had brought
 * @param added listens that this import brought
 * @param bad rows kept aside, by reason
 * @param aside digest of the kept file of those rows (NDJSON); empty when there are none
 * @param files the files that this import brought, by their path below the folder of listens
 * @param message what was expected, what came and what to do, when it was refused; else empty
 */
public record Listened(
        String path,
        Status status,
        long listens,
        long duplicates,
        long known,
        long added,
        SortedMap<String, Long> bad,
        String aside,
        List<String> files,
        String message) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    public Listened {
        bad = new TreeMap<>(bad);
        files = List.copyOf(files);
    }

    /** What became of it. */
    public enum Status {
        /** Its listens are in. */
        IMPORTED,
        /** The same bytes came before. */
        UNCHANGED,
        /** It is no table of listens; nothing of it is in. */
        REFUSED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Listened refused(String path, String message) {
        return new Listened(path, Status.REFUSED, 0, 0, 0, 0, new TreeMap<>(), "", List.of(), message);
    }

    /** All rows kept aside. */
    public long badRows() {
        return bad.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line of JSON with the fields in this order, in snake case. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }
}
