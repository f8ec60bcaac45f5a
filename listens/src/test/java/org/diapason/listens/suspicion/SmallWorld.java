package org.diapason.listens.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A month of listens with known rings and known look-alikes, from a seed; an account's group is its name up to the dash.
 *
 * <p>Its people have two genres, favourites that they repeat, skips and nights. The letters are those of the evaluation
 * protocol: A for attacks, L for look-alikes.
 */
final class SmallWorld {
    static final String REQUIRED = "listen_id,occurred_at,account_id,recording_id,played_ms,track_ms";
    static final String EVERYTHING = REQUIRED + ",payee_id,device_id,network_id,account_created_at,skipped,saved";

    private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
    private static final int DAYS = 31;
    private static final int GENRES = 12;
    private static final int GENRE_RECORDINGS = 600;
    private static final int TRACK_MS = 200_000;

    private record Play(long second, String account, String recording, int playedMs, boolean saved) {}

    private record Account(String device, String network, Instant created) {}

    private final Random random;
    private final List<Play> plays = new ArrayList<>();
    private final Map<String, Account> accounts = new TreeMap<>();

    SmallWorld(long seed) {
        random = new Random(seed);
    }

    SmallWorld people(int count) {
        for (var i = 0; i < count; i++) {
            person("people-" + i, volume(90));
        }
        return this;
    }

    /** A1: 50 accounts play 10 recordings for 31 to 35 seconds, day and night, from one network. */
    SmallWorld loopFarm() {
        for (var i = 0; i < 50; i++) {
            var account = bot("A1-" + i, "farm");
            for (var n = 0; n < 1_800; n++) {
                add(4 * 86_400 + n * 96L, account, "loop-" + random.nextInt(10), 31_000 + random.nextInt(4_000));
            }
        }
        return this;
    }

    /** A2, smaller: 300 accounts play the same 63 recordings in the same order, in full. */
    SmallWorld sameList() {
        for (var i = 0; i < 300; i++) {
            var account = bot("A2-" + i, "cloud-" + i % 40);
            var start = random.nextInt(20 * 86_400);
            for (var n = 0; n < 126; n++) {
                add(start + n * 230L, account, "list-" + n % 63, TRACK_MS);
            }
        }
        return this;
    }

    /** A4, smaller: 120 accounts loop three playlists with 30 % hits among the 60 recordings that gain. */
    SmallWorld stuffedPlaylists() {
        for (var i = 0; i < 120; i++) {
            var account = bot("A4-" + i, "cloud-" + i % 30);
            var playlist = i % 3;
            for (var n = 0; n < 150; n++) {
                var decoy = n % 10 < 3;
                add(second(), account, decoy ? chart() : "stuffed-" + playlist + "-" + n % 20, TRACK_MS);
            }
        }
        return this;
    }

    /** A7: 500 accounts with 30 listens a month, one or two a recording among 2,000 of 20 payees, the rest on the charts. */
    SmallWorld drip(double camouflage) {
        for (var i = 0; i < 500; i++) {
            var account = bot("A7-" + i, "home-" + i);
            for (var n = 0; n < 30; n++) {
                var hidden = random.nextDouble() < camouflage;
                add(waking(), account, hidden ? chart() : "drip-" + random.nextInt(2_000), TRACK_MS);
            }
        }
        return this;
    }

    /** L1: a fan plays one album two hundred times, and other music. */
    SmallWorld superFans() {
        for (var i = 0; i < 5; i++) {
            var account = person("L1-" + i, 150);
            for (var n = 0; n < 2_000; n++) {
                add(waking(), account, "genre-" + i + "-" + n % 10, TRACK_MS);
            }
        }
        return this;
    }

    /** L2: sleepers play noise from 23 to 7 every night; half of them nothing else. */
    SmallWorld sleepers() {
        for (var i = 0; i < 30; i++) {
            var account = person("L2-" + i, i % 2 == 0 ? 80 : 0);
            for (var day = 0; day < DAYS - 1; day++) {
                for (var n = 0; n < 8 * 12; n++) {
                    add(day * 86_400L + 23 * 3_600 + n * 300L, account, "noise-" + (n + i) % 12, 295_000);
                }
            }
        }
        return this;
    }

    /** L3: cafés play the charts and a genre twelve hours on six days a week. */
    SmallWorld cafes() {
        for (var i = 0; i < 6; i++) {
            var account = person("L3-" + i, 0);
            for (var day = 0; day < DAYS; day++) {
                for (var n = 0; day % 7 != 0 && n < 12 * 18; n++) {
                    add(day * 86_400L + 9 * 3_600 + n * 200L, account, n % 2 == 0 ? chart() : genre(i), TRACK_MS);
                }
            }
        }
        return this;
    }

    /** L9: children play one song forty times a day. */
    SmallWorld children() {
        for (var i = 0; i < 6; i++) {
            var account = person("L9-" + i, 60);
            for (var n = 0; n < 40 * DAYS; n++) {
                add(waking(), account, "chart-" + i % 2, TRACK_MS);
            }
        }
        return this;
    }

    /** L10: a niche artist with 12 recordings has 80 % of the listens from 30 fans, who listen to much else. */
    SmallWorld nicheArtist() {
        for (var i = 0; i < 30; i++) {
            var account = person("L10-" + i, volume(150));
            var devotion = volume(40);
            for (var n = 0; n < devotion; n++) {
                add(waking(), account, "niche-" + zipf(12), played());
            }
        }
        for (var n = 0; n < 300; n++) {
            add(waking(), "people-" + random.nextInt(60), "niche-" + zipf(12), played());
        }
        return this;
    }

    /** How many listens each group has. */
    Map<String, Long> listensByGroup() {
        return plays.stream()
                .collect(Collectors.groupingBy(play -> group(play.account), TreeMap::new, Collectors.counting()));
    }

    static String group(String account) {
        return account.substring(0, account.indexOf('-'));
    }

    /** Writes the month as CSV with the columns of {@code header}. */
    Path writeCsv(Path file, String header) {
        var columns = List.of(header.split(","));
        var lines = new ArrayList<String>();
        lines.add(header);
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

    private static Path write(Path file, List<String> lines) {
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> values(int i) {
        var play = plays.get(i);
        var account = Objects.requireNonNull(accounts.get(play.account));
        return Map.ofEntries(
                Map.entry("listen_id", "l" + i),
                Map.entry("occurred_at", START.plusSeconds(play.second).toString()),
                Map.entry("account_id", play.account),
                Map.entry("recording_id", play.recording),
                Map.entry("played_ms", Integer.toString(play.playedMs)),
                Map.entry("track_ms", Integer.toString(Math.max(play.playedMs, TRACK_MS))),
                Map.entry("payee_id", "payee-" + play.recording.replaceAll("-\\d+$", "")),
                Map.entry("device_id", account.device),
                Map.entry("network_id", account.network),
                Map.entry("account_created_at", account.created.toString()),
                Map.entry("skipped", Boolean.toString(play.playedMs < 30_000)),
                Map.entry("saved", Boolean.toString(play.saved)));
    }

    private String person(String name, int listens) {
        var created = START.minusSeconds(86_400L * (60 + random.nextInt(2_500)));
        accounts.put(name, new Account("phone-" + name, "home-" + name, created));
        var favourites = new String[15];
        var first = random.nextInt(GENRES);
        var second = random.nextInt(GENRES);
        for (var i = 0; i < favourites.length; i++) {
            favourites[i] = genre(i % 3 == 0 ? second : first);
        }
        for (var n = 0; n < listens; n++) {
            var taste = random.nextDouble();
            var recording = taste < 0.4
                    ? favourites[zipf(favourites.length)]
                    : taste < 0.75 ? genre(taste < 0.6 ? first : second) : taste < 0.95 ? chart() : anything();
            plays.add(new Play(waking(), name, recording, played(), random.nextInt(50) == 0));
        }
        return name;
    }

    private String bot(String name, String network) {
        var created = START.minusSeconds(86_400L * (20 + random.nextInt(40)));
        accounts.put(name, new Account("emulator-" + name, network, created));
        return name;
    }

    private void add(long second, String account, String recording, int playedMs) {
        plays.add(new Play(second, account, recording, playedMs, false));
    }

    private int played() {
        return random.nextInt(4) == 0 ? random.nextInt(30_000) : TRACK_MS;
    }

    private int volume(double median) {
        return (int) Math.min(1_500, Math.max(5, median * Math.exp(0.9 * random.nextGaussian())));
    }

    private long second() {
        return random.nextInt(DAYS * 86_400);
    }

    private long waking() {
        var hour = 7 + 8.5 * (random.nextDouble() + random.nextDouble());
        return random.nextInt(DAYS) * 86_400L + (long) (hour * 3_600);
    }

    private String chart() {
        return "chart-" + zipf(200);
    }

    private String genre(int genre) {
        return "genre-" + genre + "-" + zipf(GENRE_RECORDINGS);
    }

    private String anything() {
        return "genre-" + random.nextInt(GENRES) + "-" + random.nextInt(GENRE_RECORDINGS);
    }

    /** A rank below {@code size}, the first the most often. */
    private int zipf(int size) {
        return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
    }
}
