package org.diapason.world.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.world.catalogue.Artist;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Rhythm;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * A11, boost gaming: obscure artists are lifted just over what pays more, 1,000 counted listens by 500
 * listeners in a month, by one pool of accounts. Real listeners, if there are any, come on top.
 */
final class Boost implements Scenario {
    private static final int THRESHOLD_LISTENS = 1_000;

    @Override
    public String code() {
        return "A11";
    }

    @Override
    public String name() {
        return "boost";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("listeners", 510, 550, 550, 620),
                Parameter.of("acts", 4, 6, 6, 12),
                Parameter.of("excess", 2, 15, 15, 45),
                Parameter.of("camouflage", 0.5, 0.65, 0.65, 0.8));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int listeners = Math.max(1, settings.count("listeners"));
        int count = THRESHOLD_LISTENS + settings.count("excess");
        double share = settings.share("camouflage");
        int most = Math.max(1, stage.limit(listeners, share) * listeners / count);
        List<Recording> recordings =
                stage.repertoire().claimActs(Kind.DISTRIBUTOR, Math.min(most, settings.count("acts")));
        stage.truth().gains(code(), recordings);
        Map<Artist, List<Recording>> songs = recordings.stream()
                .collect(Collectors.groupingBy(Recording::artist, LinkedHashMap::new, Collectors.toList()));
        List<Account> pool = pool(stage, listeners);
        songs.values().forEach(act -> lift(stage, pool, act, count, chance));
        for (Account account : pool) {
            int gains = count * songs.size() / listeners;
            stage.camouflage(code(), account, gains, share, chance.child(account.index()));
        }
    }

    private List<Account> pool(Stage stage, int listeners) {
        List<Account> pool = new ArrayList<>();
        for (int i = 0; i < listeners; i++) {
            Account account = stage.population().somebody();
            stage.truth().perpetrator(code(), account);
            pool.add(account);
        }
        return pool;
    }

    /** Gives an act its listens, from everybody in turn, at hours at which each is awake. */
    private void lift(Stage stage, List<Account> pool, List<Recording> act, int count, Chance chance) {
        for (int n = 0; n < count; n++) {
            Account account = pool.get(n % pool.size());
            Rhythm rhythm = Rhythm.of(
                    stage.month(),
                    account.country(),
                    chance.child(account.index()).child("rhythm"));
            Recording recording = chance.pick(act);
            long at = rhythm.moment(chance);
            stage.robot(account, recording, at, recording.durationMs(), Context.LIBRARY, Mark.gain(code()));
        }
    }
}
