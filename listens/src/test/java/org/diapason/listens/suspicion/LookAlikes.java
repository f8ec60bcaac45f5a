package org.diapason.listens.suspicion;

import java.util.Random;
import org.diapason.listens.suspicion.SmallWorld.Account;
import org.diapason.listens.suspicion.SmallWorld.Way;

/** The twelve look-alikes of the evaluation protocol: honest, and to be left alone. */
final class LookAlikes {
    private static final int DAY = SmallWorld.DAY;
    private static final int TRACK = SmallWorld.TRACK_MS;

    private final SmallWorld world;
    private final People people;
    private final Random random;

    LookAlikes(SmallWorld world, People people) {
        this.world = world;
        this.people = people;
        this.random = world.random;
    }

    void all() {
        superFans();
        sleepers();
        cafes();
        viralHit();
        fanParty();
        families();
        dormitory();
        travellers();
        children();
        nicheArtist();
        offline();
        oneLabel();
    }

    /** L1: six fans each of two albums play them two hundred times, and other music. */
    void superFans() {
        for (var i = 0; i < 12; i++) {
            var fan = old("L1", i);
            people.listen(fan, 150);
            for (var n = 0; n < 2_000; n++) {
                play(people.waking(), fan, People.songOf(i / 6, 90, n % 8), TRACK);
            }
        }
    }

    /** L2: sleepers play noise from 23 to 7 every night; half of them nothing else. */
    void sleepers() {
        for (var i = 0; i < 30; i++) {
            var sleeper = old("L2", i);
            people.listen(sleeper, i % 2 == 0 ? 80 : 0);
            var bedtime = 22 * 3_600 + random.nextInt(2 * 3_600);
            for (var day = 0; day < SmallWorld.DAYS - 1; day++) {
                for (var n = 0; n < 8 * 12; n++) {
                    var second = day * (long) DAY + bedtime + random.nextInt(600) + n * 300L;
                    play(second, sleeper, SmallWorld.id("noise", (n + i) % 12), 295_000);
                }
            }
        }
    }

    /** L3: cafés play hits and two genres twelve hours on six days a week. */
    void cafes() {
        for (var i = 0; i < 6; i++) {
            var cafe = old("L3", i);
            for (var day = 0; day < SmallWorld.DAYS; day++) {
                for (var n = 0; day % 7 != 0 && n < 12 * 18; n++) {
                    var song = n % 2 == 0 ? people.hit() : People.songOf(i, random.nextInt(40), random.nextInt(8));
                    play(day * (long) DAY + 9 * 3_600 + n * 200L, cafe, song, TRACK);
                }
            }
        }
    }

    /** L4: a song goes round for ten days: 400 people who came for it, hardly listen to anything else. */
    void viralHit() {
        for (var i = 0; i < 400; i++) {
            var newcomer = people.somebody("L4", i);
            people.listen(newcomer, people.volume(12));
            var listens = 1 + (int) (-4 * Math.log(random.nextDouble()));
            var first = 6 + (int) (-4 * Math.log(random.nextDouble()));
            for (var n = 0; n < listens; n++) {
                var day = Math.min(SmallWorld.DAYS - 1, first + random.nextInt(5));
                play(day * (long) DAY + people.waking() % DAY, newcomer, SmallWorld.id("viral", 0), played());
            }
        }
    }

    /** L5: 120 fans play one album together on three evenings; otherwise they are like everybody. */
    void fanParty() {
        for (var i = 0; i < 120; i++) {
            var fan = old("L5", i);
            people.listen(fan, people.volume(200));
            for (var n = 0; n < 60; n++) {
                var second = (14 + n / 20) * (long) DAY + 19 * 3_600 + n % 20 * 201L + random.nextInt(30);
                play(second, fan, People.songOf(7, 60, n % 8), TRACK);
            }
        }
    }

    /** L5 again: fans play an album that hardly anybody else knows for one long evening, from this hour on. */
    void oneEvening(int fans, int hour) {
        for (var i = 0; i < fans; i++) {
            var fan = old("L5", i);
            people.listen(fan, 40);
            for (var n = 0; n < 60; n++) {
                var second = hour * 3_600L + n * 201L + random.nextInt(30);
                play(second, fan, SmallWorld.id("party", n % 8), TRACK);
            }
        }
    }

    /** L6: families of four at one address, on one plan. */
    void families() {
        for (var i = 0; i < 200; i++) {
            var id = SmallWorld.id("L6", i);
            var account = new Account(id, "phone-" + id, "house-" + i / 4, "family-" + i / 4, world.daysBefore(300));
            people.listen(world.enrol(account, "L6,honest"), people.volume(130));
        }
    }

    /** L7: a dormitory behind one address, many of whom came in the same September. */
    void dormitory() {
        for (var i = 0; i < 200; i++) {
            var id = SmallWorld.id("L7", i);
            var created = world.daysBefore(i % 2 == 0 ? 25 + 7 * random.nextDouble() : 900 * random.nextDouble());
            var account = new Account(id, "phone-" + id, "dormitory", "room-" + id, created);
            people.listen(world.enrol(account, "L7,honest"), people.volume(130));
        }
    }

    /** L8: travellers listen from another country and other networks for ten days, on their own phone. */
    void travellers() {
        for (var i = 0; i < 60; i++) {
            var traveller = old("L8", i);
            people.listen(traveller, 100);
            for (var n = 0; n < 60; n++) {
                var second = (10 + random.nextInt(10)) * (long) DAY + people.waking() % DAY;
                var way = new Way(traveller.device(), "hotel-" + random.nextInt(30), "PT", "album");
                world.play(second, traveller, people.hit(), played(), way, "");
            }
        }
    }

    /** L9: children play one song forty times a day. */
    void children() {
        for (var i = 0; i < 8; i++) {
            var child = old("L9", i);
            people.listen(child, 60);
            for (var n = 0; n < 40 * SmallWorld.DAYS; n++) {
                play(people.waking(), child, People.songOf(5, 50 + i / 4, 0), TRACK);
            }
        }
    }

    /** L10: a niche artist has four in five listens from 30 fans, who listen to much else. */
    void nicheArtist() {
        for (var i = 0; i < 30; i++) {
            var fan = old("L10", i);
            people.listen(fan, people.volume(150));
            niche(fan, people.volume(40));
        }
        for (var i = 0; i < 60; i++) {
            var passer = people.somebody("L10", 100 + i);
            people.listen(passer, people.volume(130));
            niche(passer, 1 + random.nextInt(8));
        }
    }

    private void niche(Account account, int listens) {
        for (var n = 0; n < listens; n++) {
            var song = (int) (16 * random.nextDouble() * random.nextDouble());
            play(people.waking(), account, SmallWorld.id("niche", song), played());
        }
    }

    /** L11: phones without a connection report a fortnight's listens at once. */
    void offline() {
        for (var i = 0; i < 60; i++) {
            var account = old("L11", i);
            people.listen(account, 60);
            for (var n = 0; n < 120; n++) {
                play(people.waking() % (14L * DAY), account, People.songOf(i % 12, i, n % 8), played());
                world.reportedAt(14L * DAY + 9 * 3_600);
            }
        }
    }

    /** L12: a scene of eight artists on one label; two in three of its listens come from 80 people who also like others. */
    void oneLabel() {
        for (var i = 0; i < 80; i++) {
            var local = old("L12", i);
            var listens = people.volume(150);
            people.listen(local, listens / 2);
            for (var n = 0; n < listens / 2; n++) {
                var song = (int) (64 * random.nextDouble() * random.nextDouble());
                play(people.waking(), local, SmallWorld.id("scene", song), played());
            }
        }
        for (var i = 0; i < 150; i++) {
            var passer = people.somebody("L12", 100 + i);
            people.listen(passer, people.volume(130));
            for (var n = random.nextInt(20); n >= 0; n--) {
                play(people.waking(), passer, SmallWorld.id("scene", random.nextInt(64)), played());
            }
        }
    }

    private Account old(String group, int number) {
        var account = people.somebody(group, number);
        return world.enrol(
                new Account(
                        account.id(),
                        account.device(),
                        account.home(),
                        account.household(),
                        world.daysBefore(365 + 1_500 * random.nextDouble())),
                group + ",honest");
    }

    private void play(long second, Account account, String recording, int playedMs) {
        world.play(second, account, recording, playedMs, people.way(account, random), "");
    }

    private int played() {
        return random.nextInt(5) == 0 ? random.nextInt(30_000) : TRACK;
    }
}
