package org.diapason.world.listening;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/** The SQL of the log: narrow tables while listens are collected, the table of listens at the end. */
final class ListenTables {
    private ListenTables() {}

    static void create(ListenLog log) throws SQLException {
        log.execute("""
                CREATE TABLE listen (
                    listen_id VARCHAR, began BIGINT, account INTEGER, recording INTEGER, played_ms BIGINT,
                    context VARCHAR, context_id VARCHAR, device INTEGER, network INTEGER, country VARCHAR,
                    skipped BOOLEAN, saved BOOLEAN, ingested BIGINT, scenario VARCHAR, role VARCHAR)
                """);
        log.execute(
                "CREATE TABLE account (id INTEGER, account_id VARCHAR, plan VARCHAR, created BIGINT, household VARCHAR)");
        log.execute("CREATE TABLE device (id INTEGER, device_id VARCHAR, device_type VARCHAR)");
        log.execute("CREATE TABLE network (id INTEGER, network_id VARCHAR, asn INTEGER)");
        log.execute("""
                CREATE TABLE recording (
                    id INTEGER, recording_id VARCHAR, track_ms BIGINT, artist_id VARCHAR, payee_id VARCHAR,
                    release_id VARCHAR)
                """);
    }

    /** The table of listens of one day, with every optional column, in order of time. */
    static String everyColumn(LocalDate day) {
        return """
                SELECT listen_id, epoch_ms(began) AS occurred_at, account_id, recording_id, played_ms, track_ms,
                    country, plan, artist_id, payee_id, release_id, context,
                    nullif(context_id, '') AS context_id, device_id, device_type, network_id, asn,
                    household AS household_id, epoch_ms(created) AS account_created_at,
                    epoch_ms(ingested) AS ingested_at, skipped, saved
                %s ORDER BY occurred_at, listen_id""".formatted(from(day));
    }

    /** The same with the required columns, country and plan only. */
    static String requiredColumns(LocalDate day) {
        return """
                SELECT listen_id, epoch_ms(began) AS occurred_at, account_id, recording_id, played_ms, track_ms,
                    country, plan
                %s ORDER BY occurred_at, listen_id""".formatted(from(day));
    }

    static String truth() {
        return """
                SELECT listen_id, scenario AS attack, role FROM listen
                WHERE scenario <> '' ORDER BY listen_id""";
    }

    static String copy(String query, String target, String options) {
        return "COPY (" + query + ") TO '" + target.replace("'", "''") + "' (" + options + ")";
    }

    /** How the table of listens spells a constant. */
    static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String from(LocalDate day) {
        long start = day.toEpochDay() * Month.DAY_MS;
        return """
                FROM listen JOIN account ON account.id = listen.account
                    JOIN recording ON recording.id = listen.recording
                    JOIN device ON device.id = listen.device
                    JOIN network ON network.id = listen.network
                WHERE began >= %s AND began < %s""".formatted(Long.toString(start), Long.toString(start + Month.DAY_MS));
    }
}
