package org.diapason.world.listening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Catalogue.Act;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.chance.Chance;
import org.diapason.world.chance.Lottery;

/**
 * Makes one account listen as people do: in sessions, on one device at a time, with skips, broken-off
 * songs and songs kept.
 *
 * <p>Sessions have 15.6 listens in the mean, as in the one public event stream that was at hand (one
 * person of Last.fm-1K, 5,000 listens, sessions parted by half an hour), fewer for who listens less.
 */
public final class Habits {
    private static final double SESSION_MEAN = 15.6;
    private static final double SESSION_BREAK_MS = 35 * 60_000;
    private static final int PLAYLISTS_PER_GENRE = 6;

    private final Catalogue catalogue;
    private final Month month;
    private final ListenLog log;
    private final List<Act> acts;
    private final List<Lottery> songs;
    private final Map<Integer, Circumstance> circumstances = new HashMap<>();

    public Habits(Catalogue catalogue, Month month, ListenLog log) {
        this.catalogue = catalogue;
        this.month = month;
        this.log = log;
        acts = catalogue.acts();
        songs = acts.stream()
                .map(act -> Lottery.of(
                        act.recordings().size(), i -> act.recordings().get(i).popularity()))
                .toList();
    }

    /** From now on, the account's ordinary listens are as the circumstance makes them. */
    public void change(Account account, Circumstance circumstance) {
        circumstances.put(account.index(), circumstance);
    }

    /** Listens through a programme of acts: which song of each is left to chance. */
    public void listen(Account account, int[] programme, Mark mark, Chance chance) {
        play(account, songs(programme, chance), mark, chance);
    }

    /** A song of each act of a programme. */
    public int[] songs(int[] programme, Chance chance) {
        int[] recordings = new int[programme.length];
        for (int i = 0; i < recordings.length; i++) {
            int act = programme[i];
            recordings[i] =
                    acts.get(act).recordings().get(songs.get(act).draw(chance)).index();
        }
        return recordings;
    }

    /** Listens to these recordings in this order, spread over the month by the account's rhythm. */
    public void play(Account account, int[] recordings, Mark mark, Chance chance) {
        Rhythm rhythm = Rhythm.of(month, account.country(), chance.child("rhythm"));
        double mean = 3 + (SESSION_MEAN - 3) * Math.min(1, recordings.length / 400.0);
        int sessions = (int) Math.ceil(recordings.length / mean);
        long[] starts = new long[sessions];
        Arrays.setAll(starts, i -> rhythm.moment(chance));
        Arrays.sort(starts);
        Person person = new Person(account, mark, chance);
        long free = month.start();
        int done = 0;
        for (int i = 0; i < sessions && done < recordings.length; i++) {
            int left = recordings.length - done;
            int length = i == sessions - 1 ? left : Math.min(left, 1 + (int) chance.pause(mean - 0.5));
            int[] session = Arrays.copyOfRange(recordings, done, done + length);
            free = session(person, session, Math.max(starts[i], free)) + (long) chance.pause(SESSION_BREAK_MS);
            done += length;
        }
    }

    /** What stays the same about a person through the month. */
    private static final class Person {
        private final Account account;
        private final Mark mark;
        private final Chance chance;
        private final double skips;
        private final double saves;

        Person(Account account, Mark mark, Chance chance) {
            this.account = account;
            this.mark = mark;
            this.chance = chance;
            skips = chance.between(0.04, 0.35);
            saves = chance.between(0.002, 0.04);
        }
    }

    /** Plays one song after the other on one device, and says when it was over. */
    private long session(Person person, int[] recordings, long start) {
        Chance chance = person.chance;
        Account account = person.account;
        Device device = chance.happens(0.7) ? account.devices().getFirst() : chance.pick(account.devices());
        boolean away = device.type() == Device.Type.PHONE && chance.happens(0.4);
        Network network =
                away ? account.networks().getLast() : account.networks().getFirst();
        Context context = context(chance);
        long at = start;
        for (int index : recordings) {
            Recording song = catalogue.recordings().get(index);
            boolean skipped = chance.happens(person.skips);
            int played = played(song, skipped, chance);
            boolean saved = !skipped && chance.happens(person.saves);
            long moment = month.wrap(at);
            String contextId = contextId(context, song);
            add(
                    new Listen(moment, account, index, played, context, contextId, device, network, skipped, saved),
                    person.mark);
            at += played + (long) chance.pause(1_500) + (chance.happens(0.03) ? (long) chance.pause(240_000) : 0);
        }
        return at;
    }

    private void add(Listen listen, Mark mark) {
        Circumstance circumstance = circumstances.get(listen.account().index());
        if (circumstance != null && mark.equals(Mark.ORDINARY) && circumstance.covers(listen)) {
            log.add(circumstance.change().apply(listen), circumstance.mark());
        } else {
            log.add(listen, mark);
        }
    }

    private static int played(Recording song, boolean skipped, Chance chance) {
        if (skipped) {
            return Math.min(song.durationMs() * 9 / 10, 1_500 + (int) chance.pause(18_000));
        }
        return chance.happens(0.93) ? song.durationMs() : (int) (song.durationMs() * chance.between(0.3, 0.95));
    }

    private static Context context(Chance chance) {
        double share = chance.unit();
        if (share < 0.30) {
            return Context.LIBRARY;
        }
        if (share < 0.55) {
            return Context.PLAYLIST;
        }
        if (share < 0.75) {
            return Context.ALBUM;
        }
        return share < 0.85 ? Context.RADIO : share < 0.93 ? Context.AUTOPLAY : Context.SEARCH;
    }

    private String contextId(Context context, Recording song) {
        return switch (context) {
            case ALBUM -> catalogue.releaseOf(song.index()).icpn();
            case RADIO -> song.artist().id();
            case PLAYLIST ->
                "playlist-" + song.artist().genre().name().toLowerCase(Locale.ROOT) + "-"
                        + song.index() % PLAYLISTS_PER_GENRE;
            case SEARCH, LIBRARY, AUTOPLAY -> "";
        };
    }
}
