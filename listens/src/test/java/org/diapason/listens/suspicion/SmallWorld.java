package org.diapason.listens.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A month of listens with known attacks and look-alikes, from a seed, and the truth about it.
 *
 * <p>The letters are those of the evaluation protocol: A1 to A12 attacks, L1 to L12 look-alikes, {@code people} everybody
 * else. An identifier reads {@code <digits>-<group>-<number>}: the digits put accounts and recordings in an order that
 * says nothing of their groups.
 */
final class SmallWorld {
    static final String REQUIRED = "listen_id,occurred_at,account_id,recording_id,played_ms,track_ms";
    static final String EVERYTHING = REQUIRED + ",country,artist_id,payee_id,context,context_id,device_id,network_id,"
            + "household_id,account_created_at,ingested_at,skipped,saved";

    static final int DAYS = 31;
    static final int DAY = 86_400;
    static final int TRACK_MS = 200_000;
    private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

    /** An account; {@code home} and {@code device} are where it usually listens. */
    record Account(String id, String device, String home, String household, Instant created) {}

    /** Where, on what and how somebody listens. */
    record Way(String device, String network, String country, String context) {}

    private record Play(
            long second,
            Account account,
            String recording,
            int playedMs,
            Way way,
            boolean saved,
            long ingested,
            String mark) {}

    final Random random;
    private final List<Play> plays = new ArrayList<>();
    private final Map<String, String> truth = new TreeMap<>();
    private final Map<String, String> payees = new TreeMap<>();

    SmallWorld(long seed) {
        random = new Random(seed);
    }

    static String group(String id) {
        return id.substring(id.indexOf('-') + 1, id.lastIndexOf('-'));
    }

    /** An identifier whose place in the order is left to chance, the same each time. */
    static String id(String group, int number) {
        return "%04x-%s-%d".formatted(new Random((group + number).hashCode()).nextInt(0x10000), group, number);
    }

    /** Who gets the money for a recording: one payee for 64 of a group, eight to an artist. */
    static String payee(String recording) {
        return "payee-" + group(recording) + "-" + number(recording) / 64;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    /** Adds an account; {@code role} is the group it plays and its part, such as {@code A1,perpetrator}. */
    Account enrol(Account account, String role) {
        truth.put(account.id(), role);
        return account;
    }

    /** An account that is there already plays this part. */
    void turns(Account account, String role) {
        truth.put(account.id(), role);
    }

    void pays(String recording, String role) {
        payees.put(payee(recording), role);
    }

    Instant daysBefore(double days) {
        return START.minusSeconds((long) (days * DAY));
    }

    void play(long second, Account account, String recording, int playedMs, Way way, String mark) {
        var inMonth = Math.floorMod(second, (long) DAYS * DAY);
        plays.add(new Play(inMonth, account, recording, playedMs, way, false, inMonth + playedMs / 1_000, mark));
    }

    void saves() {
        var last = plays.removeLast();
        plays.add(new Play(
                last.second, last.account, last.recording, last.playedMs, last.way, true, last.ingested, last.mark));
    }

    void reportedAt(long ingested) {
        var last = plays.removeLast();
        plays.add(new Play(
                last.second, last.account, last.recording, last.playedMs, last.way, last.saved, ingested, last.mark));
    }

    /** Writes the month as CSV with the columns of {@code header}. */
    Path writeCsv(Path file, String header) {
        var columns = List.of(header.split(","));
        var lines = new ArrayList<String>(List.of(header));
        for (var i = 0; i < plays.size(); i++) {
            var values = values(i);
            lines.add(columns.stream().map(values::get).collect(Collectors.joining(",")));
        }
        return write(file, lines);
    }

    /** Writes the month as NDJSON with the columns of {@code header}. */
    Path writeNdjson(Path file, String header) {
        var columns = List.of(header.split(","));
        var lines = new ArrayList<String>();
        for (var i = 0; i < plays.size(); i++) {
            var values = values(i);
            lines.add(columns.stream()
                    .map(column -> "\"" + column + "\":\"" + values.get(column) + "\"")
                    .collect(Collectors.joining(",", "{", "}")));
        }
        return write(file, lines);
    }

    /** Writes {@code accounts.csv}, {@code listens.csv} and {@code payees.csv} as the module {@code world} does. */
    void writeTruth(Path folder) throws IOException {
        Files.createDirectories(folder);
        var who = new ArrayList<String>(List.of("account_id,attack_or_lookalike,role"));
        truth.forEach((account, role) -> who.add(account + "," + role));
        write(folder.resolve("accounts.csv"), who);
        var what = new ArrayList<String>(List.of("listen_id,attack,role"));
        for (var i = 0; i < plays.size(); i++) {
            if (!plays.get(i).mark.isEmpty()) {
                what.add("l" + i + "," + plays.get(i).mark);
            }
        }
        write(folder.resolve("listens.csv"), what);
        var money = new ArrayList<String>(List.of("payee_id,attack,role"));
        payees.forEach((payee, role) -> money.add(payee + "," + role));
        write(folder.resolve("payees.csv"), money);
    }

    private static Path write(Path file, List<String> lines) {
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> values(int i) {
        var play = plays.get(i);
        var context = play.way.context;
        return Map.ofEntries(
                Map.entry("listen_id", "l" + i),
                Map.entry("occurred_at", START.plusSeconds(play.second).toString()),
                Map.entry("account_id", play.account.id),
                Map.entry("recording_id", play.recording),
                Map.entry("played_ms", Integer.toString(play.playedMs)),
                Map.entry("track_ms", Integer.toString(Math.max(play.playedMs, TRACK_MS))),
                Map.entry("country", play.way.country),
                Map.entry("artist_id", "artist-" + group(play.recording) + "-" + number(play.recording) / 8),
                Map.entry("payee_id", payee(play.recording)),
                Map.entry("context", context.contains("-") ? "playlist" : context),
                Map.entry("context_id", context.contains("-") ? context : ""),
                Map.entry("device_id", play.way.device),
                Map.entry("network_id", play.way.network),
                Map.entry("household_id", play.account.household),
                Map.entry("account_created_at", play.account.created.toString()),
                Map.entry("ingested_at", START.plusSeconds(play.ingested).toString()),
                Map.entry("skipped", Boolean.toString(play.playedMs < 30_000)),
                Map.entry("saved", Boolean.toString(play.saved)));
    }
}
