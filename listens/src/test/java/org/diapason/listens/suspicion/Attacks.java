package org.diapason.listens.suspicion;

import java.util.Random;
import java.util.function.IntFunction;
import org.diapason.listens.suspicion.SmallWorld.Account;
import org.diapason.listens.suspicion.SmallWorld.Way;

/** The twelve attacks of the evaluation protocol, smaller than there. */
final class Attacks {
    private static final int DAY = SmallWorld.DAY;
    private static final int TRACK = SmallWorld.TRACK_MS;

    private final SmallWorld world;
    private final People people;
    private final Random random;

    Attacks(SmallWorld world, People people) {
        this.world = world;
        this.people = people;
        this.random = world.random;
    }

    /** A1: accounts on phones at one address play ten recordings for 31 to 35 seconds, day and night. */
    void loopFarm(int accounts, double camouflage) {
        gains("A1", 10);
        for (var i = 0; i < accounts; i++) {
            var account = bot("A1", i, "farm");
            for (var n = 0; n < 1_800; n++) {
                gain(4L * DAY + n * 96L, account, n % 10, 31_000 + random.nextInt(4_000), emulator(account));
            }
            hide("A1", account, 1_800, camouflage);
        }
    }

    /** A2: accounts play the same 63 recordings in the same order, in full. */
    void sameList(int accounts, double camouflage) {
        gains("A2", 63);
        for (var i = 0; i < accounts; i++) {
            var account = bot("A2", i, "cloud-a2-" + i % 40);
            var start = random.nextInt(20 * DAY);
            for (var n = 0; n < 126; n++) {
                gain(start + n * 230L, account, n % 63, TRACK, emulator(account));
            }
            hide("A2", account, 126, camouflage);
        }
    }

    /** A3: accounts in a data centre play a flood of recordings, six hundred a day, for a week. */
    void smith(int accounts, int recordings, double camouflage) {
        gains("A3", recordings);
        for (var i = 0; i < accounts; i++) {
            var account = bot("A3", i, "cloud-a3-" + i / 4);
            for (var n = 0; n < 4_200; n++) {
                var second = 3L * DAY + n * 144L + random.nextInt(30);
                gain(second, account, random.nextInt(recordings), 60_000 + random.nextInt(70_000), emulator(account));
            }
            hide("A3", account, 4_200, camouflage);
        }
    }

    /** A4: accounts loop three playlists of twenty, three in ten of them hits, in full. */
    void stuffedPlaylists(int accounts, double camouflage) {
        gains("A4", 60);
        for (var i = 0; i < accounts; i++) {
            var account = bot("A4", i, "cloud-a4-" + i % 30);
            var list = i % 3;
            for (var n = 0; n < 150; n++) {
                var way = new Way(account.device(), account.home(), "FR", "stuffed-" + list);
                if (n % 10 < 3) {
                    world.play(second(), account, people.hit(), TRACK, way, "A4,camouflage");
                } else {
                    gain(second(), account, list * 20 + n % 20, TRACK, way);
                }
            }
            hide("A4", account, 105, camouflage);
        }
    }

    /** A5: people's accounts play 5 to 20 more a night, on a device and from a country of the thief's, for ten nights. */
    void takeover(int accounts) {
        gains("A5", 60);
        for (var i = 0; i < accounts; i++) {
            var account = people.somebody("A5", i);
            world.turns(account, "A5,taken_over");
            people.listen(account, people.volume(250));
            var way = new Way("thief-" + i % 7, "cloud-a5-" + i % 5, "VN", "album");
            for (var night = 8; night < 18; night++) {
                var more = 5 + random.nextInt(16);
                for (var n = 0; n < more; n++) {
                    gain(night * (long) DAY + 2 * 3_600 + n * 210L, account, random.nextInt(60), TRACK, way);
                }
            }
        }
    }

    /** A6: family plans of six, made in one week at one address, each account with a person's volume and hours. */
    void families(int plans) {
        gains("A6", 80);
        for (var i = 0; i < 6 * plans; i++) {
            var id = SmallWorld.id("A6", i);
            var created = world.daysBefore(40 + 5 * random.nextDouble());
            var account = world.enrol(
                    new Account(id, "phone-" + id, "flat-" + i / 60, "plan-" + i / 6, created), "A6,perpetrator");
            var listens = people.volume(150);
            for (var n = 0; n < listens; n++) {
                gain(people.waking(), account, squared(80), played(), people.way(account, random));
            }
            hide("A6", account, listens, 0.2);
        }
    }

    /** A7 and A8: accounts with a person's hours play each of many recordings of many payees once or twice. */
    void drip(String name, int accounts, int recordings, int each, double camouflage, boolean uneven) {
        gains(name, recordings);
        for (var i = 0; i < accounts; i++) {
            var account = bot(name, i, "home-" + name + i);
            var listens = uneven ? Math.max(4, people.volume(each)) : each;
            for (var n = 0; n < listens; n++) {
                gain(people.waking(), account, random.nextInt(recordings), played(), people.way(account, random));
            }
            hide(name, account, listens, camouflage);
        }
    }

    /** A9: accounts play in bursts in the first and last three days of the month only. */
    void dodge(int accounts, double camouflage) {
        gains("A9", 200);
        for (var i = 0; i < accounts; i++) {
            var account = bot("A9", i, "home-A9" + i);
            for (var n = 0; n < 60; n++) {
                var day = n % 2 == 0 ? random.nextInt(3) : SmallWorld.DAYS - 1 - random.nextInt(3);
                var second = day * (long) DAY + people.waking() % DAY;
                gain(second, account, random.nextInt(200), TRACK, people.way(account, random));
            }
            hide("A9", account, 60, camouflage);
        }
    }

    /** A10: paid people play five recordings twenty times in all, and now and then what they like. */
    void clickWorkers(int accounts) {
        gains("A10", 5);
        for (var i = 0; i < accounts; i++) {
            var account = people.somebody("A10", i);
            world.turns(account, "A10,perpetrator");
            for (var n = 0; n < 20; n++) {
                gain(people.waking(), account, n % 5, played(), people.way(account, random));
            }
            people.listen(account, people.volume(6), "A10,camouflage");
        }
    }

    /** A11: accounts lift each of some artists over a thousand listens by five hundred listeners. */
    void thresholds(int artists, double camouflage) {
        gains("A11", 8 * artists);
        for (var i = 0; i < 520; i++) {
            var account = bot("A11", i, "home-A11" + i);
            for (var n = 0; n < 2 * artists; n++) {
                var recording = n % artists * 8 + random.nextInt(8);
                gain(people.waking(), account, recording, played(), people.way(account, random));
            }
            hide("A11", account, 2 * artists, camouflage);
        }
    }

    /** A12: robots play an artist with listeners of their own, three hundred times a day for four days. */
    void framing(int accounts) {
        world.pays(People.songOf(3, 4, 0), "A12,framed");
        for (var i = 0; i < accounts; i++) {
            var account = bot("A12", i, "cloud-a12");
            for (var n = 0; n < 1_200; n++) {
                var second = 12L * DAY + n * 288L + random.nextInt(100);
                world.play(
                        second, account, People.songOf(3, 4, random.nextInt(8)), 40_000, emulator(account), "A12,gain");
            }
        }
    }

    /** A1 at night: old accounts at one address play noise in full, from ten to six, as sleepers do. */
    void nightFarm(int accounts) {
        gains("A1", 12);
        for (var i = 0; i < accounts; i++) {
            var id = SmallWorld.id("A1", i);
            var account = new Account(id, "emulator-" + id, "farm", "none-" + id, world.daysBefore(400));
            world.enrol(account, "A1,perpetrator");
            for (var n = 0; n < 25 * 96; n++) {
                var second = n / 96 * (long) DAY + 22 * 3_600 + n % 96 * 300L;
                gain(second, account, n % 12, 295_000, emulator(account));
            }
        }
    }

    /** A2 on one evening: accounts do what fans do at a party, and nothing else. */
    void oneEvening(int accounts) {
        gains("A2", 8);
        for (var i = 0; i < accounts; i++) {
            var account = bot("A2", i, "home-A2" + i);
            for (var n = 0; n < 60; n++) {
                gain(17 * 3_600L + n * 201L + random.nextInt(30), account, n % 8, TRACK, emulator(account));
            }
        }
    }

    /** Lets an account hide a share of all its listens among what people like. */
    private void hide(String name, Account account, int gains, double share) {
        people.listen(account, (int) Math.round(gains * share / (1 - share)), name + ",camouflage");
    }

    private void gain(long second, Account account, int recording, int playedMs, Way way) {
        var name = SmallWorld.group(account.id());
        world.play(second, account, recording(name).apply(recording), playedMs, way, name + ",gain");
    }

    private void gains(String name, int recordings) {
        for (var i = 0; i < recordings; i++) {
            world.pays(recording(name).apply(i), name + ",gains");
        }
    }

    private static IntFunction<String> recording(String name) {
        return number -> SmallWorld.id("gain-" + name, number);
    }

    private Account bot(String name, int number, String network) {
        var id = SmallWorld.id(name, number);
        var created = world.daysBefore(20 + 40 * random.nextDouble());
        return world.enrol(new Account(id, "emulator-" + id, network, "none-" + id, created), name + ",perpetrator");
    }

    private static Way emulator(Account account) {
        return new Way(account.device(), account.home(), "FR", "album");
    }

    private int played() {
        return random.nextInt(5) == 0 ? random.nextInt(30_000) : TRACK;
    }

    private int squared(int size) {
        return (int) (size * random.nextDouble() * random.nextDouble());
    }

    private long second() {
        return random.nextInt(SmallWorld.DAYS * DAY);
    }
}
