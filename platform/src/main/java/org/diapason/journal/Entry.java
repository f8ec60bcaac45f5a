package org.diapason.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing to remember in public. It says what happened and to which case, never who a person is: people,
 * artists and accounts appear as {@link Commitment}s.
 *
 * @param kind what it tells of
 * @param content text, whole numbers within ±(2^53 - 1), booleans, commitments, and lists and maps of these
 */
public record Entry(Kind kind, Map<String, Object> content) {
    /** What the log can hold (c2sp.org/tlog-tiles: the length of an entry has two bytes). */
    static final int LONGEST = 65_535;

    public Entry {
        content = Map.copyOf(content);
        CanonicalJson.of(content);
    }

    /** An entry without content so far. */
    public static Entry of(Kind kind) {
        return new Entry(kind, Map.of());
    }

    /** The same entry with one more field. */
    public Entry with(String field, Object value) {
        Map<String, Object> more = new TreeMap<>(content);
        if (more.put(field, value) != null) {
            throw new IllegalArgumentException("The field \"" + field + "\" is already in this entry: " + this);
        }
        return new Entry(kind, more);
    }

    /** The bytes that are hashed and published: canonical JSON with the kind, the time and the content. */
    byte[] body(Instant recordedAt) {
        byte[] body = CanonicalJson.of(Map.of(
                "kind", kind.label(),
                "recorded_at", recordedAt.truncatedTo(ChronoUnit.MILLIS).toString(),
                "content", content));
        if (body.length > LONGEST) {
            throw new IllegalArgumentException("An entry has at most " + LONGEST + " bytes; this one of kind "
                    + kind.label() + " has " + body.length + ". Put a digest of what is large into it.");
        }
        return body;
    }
}
