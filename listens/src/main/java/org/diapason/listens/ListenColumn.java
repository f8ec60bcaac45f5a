package org.diapason.listens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A column of the table of listens, in the order in which the table keeps them.
 *
 * <p>Identifiers are pseudonymous texts. Times are UTC; durations are milliseconds.
 */
public enum ListenColumn {
    LISTEN_ID(Kind.TEXT),
    OCCURRED_AT(Kind.TIME),
    ACCOUNT_ID(Kind.TEXT),
    RECORDING_ID(Kind.TEXT),
    PLAYED_MS(Kind.WHOLE),
    TRACK_MS(Kind.WHOLE),
    COUNTRY(Kind.TEXT),
    PLAN(Kind.TEXT),
    ARTIST_ID(Kind.TEXT),
    PAYEE_ID(Kind.TEXT),
    RELEASE_ID(Kind.TEXT),
    CONTEXT(Kind.TEXT),
    CONTEXT_ID(Kind.TEXT),
    DEVICE_ID(Kind.TEXT),
    DEVICE_TYPE(Kind.TEXT),
    NETWORK_ID(Kind.TEXT),
    ASN(Kind.SMALL_WHOLE),
    HOUSEHOLD_ID(Kind.TEXT),
    ACCOUNT_CREATED_AT(Kind.TIME),
    INGESTED_AT(Kind.TIME),
    SKIPPED(Kind.YES_NO),
    SAVED(Kind.YES_NO);

    private enum Kind {
        TEXT("varchar"),
        TIME("timestamp"),
        WHOLE("bigint"),
        SMALL_WHOLE("integer"),
        YES_NO("boolean");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    private final Kind kind;

    ListenColumn(Kind kind) {
        this.kind = kind;
    }

    /** The column's name in files and in SQL, such as {@code played_ms}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a table without this column is refused. */
    public boolean required() {
        return ordinal() <= TRACK_MS.ordinal();
    }

    /** The required columns, in order. */
    public static List<ListenColumn> listRequired() {
        return Arrays.stream(values()).filter(ListenColumn::required).toList();
    }

    /** Names as a list for SQL and for people. */
    static String titles(List<ListenColumn> columns) {
        return columns.stream().map(ListenColumn::title).collect(Collectors.joining(", "));
    }

    /** SQL that reads this column from a source where it has {@code sourceType}; unreadable values become null. */
    String readFrom(String sourceType) {
        var source = '"' + title() + '"';
        var value = switch (kind) {
            case TEXT -> "nullif(cast(" + source + " as varchar), '')";
            case TIME -> readTime(source, sourceType);
            case WHOLE, SMALL_WHOLE, YES_NO -> "try_cast(" + source + " as " + kind.type + ")";
        };
        return value + " as " + title();
    }

    /** SQL for this column where the source lacks it. */
    String absent() {
        return "cast(null as " + kind.type + ") as " + title();
    }

    /** The session's time zone is UTC, so a time without a zone is a time in UTC. */
    private static String readTime(String source, String sourceType) {
        return sourceType.startsWith("TIMESTAMP") || sourceType.equals("DATE")
                ? "cast(" + source + " as timestamp)"
                : "cast(try_cast(cast(" + source + " as varchar) as timestamptz) as timestamp)";
    }
}
