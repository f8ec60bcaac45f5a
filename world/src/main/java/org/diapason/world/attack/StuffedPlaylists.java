package org.diapason.world.attack;

import java.util.ArrayList;
import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Listen;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * A4, playlist stuffing: accounts play three playlists round and round, every song to its end, half of
 * each day. Hits stand between the recordings that shall earn.
 */
final class StuffedPlaylists implements Scenario {
    private static final int PLAYLISTS = 3;
    private static final double HOURS_A_DAY = 12;
    private static final int HITS = 120;

    @Override
    public String code() {
        return "A4";
    }

    @Override
    public String name() {
        return "playlists";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 20, 40, 40, 65),
                Parameter.of("recordings", 40, 56, 56, 75),
                Parameter.of("hours", 40, 60, 60, 125),
                Parameter.of("camouflage", 0.15, 0.25, 0.25, 0.35));
    }

    /** A place in a playlist. */
    private record Entry(Recording recording, Mark mark) {}

    /** A playlist under the name that the table of listens knows it by. */
    private record Playlist(String id, List<Entry> entries) {}

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Playlist> playlists = playlists(stage, settings, chance.child("playlists"));
        int accounts = stage.accounts(settings.value("accounts"));
        double days = Math.ceil(settings.value("hours") / HOURS_A_DAY);
        long first = stage.period(days, chance).start();
        for (int i = 0; i < accounts; i++) {
            Account account = stage.population().somebody();
            stage.truth().perpetrator(code(), account);
            long hour = (long) (chance.between(5, 10) * Month.HOUR_MS);
            loop(stage, account, playlists.get(i % PLAYLISTS), first + hour, settings, stage.limit(accounts));
        }
    }

    private List<Playlist> playlists(Stage stage, Settings settings, Chance chance) {
        List<Recording> own = stage.repertoire().claimRecordings(Kind.DISTRIBUTOR, settings.count("recordings"));
        stage.truth().gains(code(), own);
        List<Recording> hits = stage.repertoire().hits(HITS);
        double share = settings.share("camouflage");
        List<Playlist> playlists = new ArrayList<>();
        for (int number = 0; number < PLAYLISTS; number++) {
            List<Entry> entries = new ArrayList<>();
            for (int n = number; n < own.size(); n += PLAYLISTS) {
                entries.add(new Entry(own.get(n), Mark.gain(code())));
            }
            for (long n = Math.round(entries.size() * share / (1 - share)); n > 0; n--) {
                entries.add(new Entry(chance.pick(hits), Mark.camouflage(code())));
            }
            int[] order = chance.order(entries.size());
            List<Entry> mixed = new ArrayList<>();
            for (int place : order) {
                mixed.add(entries.get(place));
            }
            playlists.add(new Playlist("playlist-" + chance.among(10_000, 99_999), mixed));
        }
        return playlists;
    }

    /** Plays from an hour on, each day so many hours, until the hours of the month are full. */
    private static void loop(
            Stage stage, Account account, Playlist playlist, long start, Settings settings, int limit) {
        long left = (long) (settings.value("hours") * Month.HOUR_MS);
        long daily = (long) (HOURS_A_DAY * Month.HOUR_MS);
        int count = 0;
        for (long day = start; left > 0 && day < stage.month().end(); day += Month.DAY_MS) {
            long end = Math.min(stage.month().end(), day + Math.min(daily, left));
            for (long at = day; at < end && count < limit; count++) {
                Entry entry = playlist.entries().get(count % playlist.entries().size());
                stage.add(listen(account, playlist, entry.recording(), at), entry.mark());
                at += entry.recording().durationMs() + 300;
            }
            left -= daily;
        }
    }

    private static Listen listen(Account account, Playlist playlist, Recording recording, long at) {
        return new Listen(
                at,
                account,
                recording.index(),
                recording.durationMs(),
                Context.PLAYLIST,
                playlist.id(),
                account.devices().getFirst(),
                account.networks().getFirst(),
                false,
                false);
    }
}
