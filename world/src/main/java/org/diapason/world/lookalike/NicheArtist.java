package org.diapason.world.lookalike;

import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Mark;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Repertoire;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * L10, the niche artist: a few dozen fans make four fifths of all listens, and few others have ever
 * heard the name.
 */
final class NicheArtist implements Scenario {
    private static final double AGE_DAYS = 150;
    private static final int CURIOUS_PER_FAN = 3;

    @Override
    public String code() {
        return "L10";
    }

    @Override
    public String name() {
        return "niche-artist";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 20, 30, 30, 45),
                Parameter.of("listens", 40, 70, 70, 110),
                Parameter.of("share", 0.75, 0.81, 0.81, 0.88));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> songs = stage.repertoire().claimActs(Kind.DISTRIBUTOR, 1);
        int accounts = stage.accounts(settings.value("accounts"));
        int count = Math.min(stage.limit(accounts), settings.count("listens"));
        List<Account> fans = stage.recruit(accounts, AGE_DAYS, chance);
        fans.forEach(fan -> listen(stage, fan, songs, count, chance.child(fan.index())));
        double share = settings.share("share");
        List<Account> curious = stage.recruit(CURIOUS_PER_FAN * fans.size(), AGE_DAYS, chance.child("curious"));
        int others = (int) Math.round(fans.size() * count * (1 - share) / Math.max(share, 0.01));
        for (int i = 0; i < curious.size(); i++) {
            int part = others * (i + 1) / curious.size() - others * i / curious.size();
            Account account = curious.get(i);
            listen(stage, account, songs, part, chance.child(account.index()));
        }
    }

    private void listen(Stage stage, Account account, List<Recording> songs, int count, Chance chance) {
        stage.truth().honest(code(), account);
        stage.habits().play(account, Repertoire.pick(songs, count, chance), Mark.honest(code()), chance);
    }
}
