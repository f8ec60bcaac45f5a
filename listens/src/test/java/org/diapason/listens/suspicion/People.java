package org.diapason.listens.suspicion;

import java.util.Random;
import org.diapason.listens.suspicion.SmallWorld.Account;
import org.diapason.listens.suspicion.SmallWorld.Way;

/**
 * Makes honest people listen: favourites of two genres that they repeat, charts, skips, saves and nights.
 *
 * <p>Acts of twelve genres and the favourites of a person follow the laws fitted to Last.fm-2K in {@code docs/world.md}; the
 * acts that hardly anybody knows are many, as there.
 */
final class People {
    private static final int GENRES = 12;
    private static final int ACTS = 400;
    private static final int SONGS = 8;
    private static final double[] ACT_RANKS = cumulative(ACTS, 14.6, -1.11);
    private static final double[] FAVOURITES = cumulative(60, 0, -0.8);

    private final SmallWorld world;
    private final Random random;

    People(SmallWorld world) {
        this.world = world;
        this.random = world.random;
    }

    /** As many as asked, who listen about 130 times a month in the median. */
    void live(String group, int count) {
        for (var i = 0; i < count; i++) {
            listen(somebody(group, i), volume(130));
        }
    }

    /** A new account of a person, one day to seven years old. */
    Account somebody(String group, int number) {
        var id = SmallWorld.id(group, number);
        var days = Math.min(2_500, 700 * Math.exp(random.nextGaussian()));
        return world.enrol(
                new Account(id, "phone-" + id, "home-" + id, "home-" + id, world.daysBefore(days)),
                group.startsWith("L") ? group + ",honest" : ",honest");
    }

    void listen(Account account, int listens) {
        listen(account, listens, "");
    }

    /** As many listens to what this person likes. */
    void listen(Account account, int listens, String mark) {
        var own = new Random(random.nextLong());
        var first = own.nextInt(GENRES);
        var second = own.nextInt(GENRES);
        var favourites = new String[10 + own.nextInt(40)];
        for (var i = 0; i < favourites.length; i++) {
            favourites[i] = act(own.nextInt(5) == 0 ? own.nextInt(GENRES) : own.nextInt(3) == 0 ? second : first);
        }
        var shift = own.nextGaussian();
        var current = favourites[0];
        for (var n = 0; n < listens; n++) {
            if (own.nextDouble() > 0.55) {
                current = own.nextInt(8) == 0
                        ? act(own.nextInt(GENRES))
                        : favourites[draw(FAVOURITES, own) % favourites.length];
            }
            var played = own.nextInt(5) == 0 ? own.nextInt(30_000) : SmallWorld.TRACK_MS;
            world.play(waking(own, shift), account, song(current, own), played, way(account, own), mark);
            if (own.nextInt(60) == 0) {
                world.saves();
            }
        }
    }

    /** How a person listens: at home or on the mobile network that many share. */
    Way way(Account account, Random own) {
        var away = own.nextInt(4) == 0;
        var network = away ? "mobile-" + Math.floorMod(account.id().hashCode(), 40) : account.home();
        return new Way(account.device(), network, "FR", own.nextInt(3) == 0 ? "list-" + own.nextInt(80) : "album");
    }

    long waking() {
        return waking(random, 0);
    }

    private long waking(Random own, double shift) {
        var hour = 7 + shift + 8 * (own.nextDouble() + own.nextDouble());
        return own.nextInt(SmallWorld.DAYS) * (long) SmallWorld.DAY + (long) (hour * 3_600);
    }

    /** A number of listens, lognormal as among people. */
    int volume(double median) {
        return (int) Math.clamp(median * Math.exp(1.1 * random.nextGaussian()), 3, 1_500);
    }

    /** A song that many know. */
    String hit() {
        return songOf(random.nextInt(GENRES), draw(ACT_RANKS, random) % 20, 0);
    }

    /** A song of the genre's act of this rank. */
    static String songOf(int genre, int act, int song) {
        return SmallWorld.id("genre" + genre, act * SONGS + song);
    }

    private String act(int genre) {
        return genre + " " + draw(ACT_RANKS, random);
    }

    private String song(String act, Random own) {
        var parts = act.split(" ");
        var song = (int) (SONGS * own.nextDouble() * own.nextDouble());
        return songOf(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), song);
    }

    private static int draw(double[] cumulative, Random own) {
        var at = java.util.Arrays.binarySearch(cumulative, own.nextDouble() * cumulative[cumulative.length - 1]);
        return Math.min(cumulative.length - 1, at < 0 ? -at - 1 : at);
    }

    private static double[] cumulative(int size, double shift, double exponent) {
        var sums = new double[size];
        for (var i = 0; i < size; i++) {
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + Math.pow(i + 1 + shift, exponent);
        }
        return sums;
    }
}
