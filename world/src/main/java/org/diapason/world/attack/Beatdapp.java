package org.diapason.world.attack;

import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Mark;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * A2, after a farm that the company Beatdapp found (10,000 accounts, 63 recordings): a great many
 * accounts with ordinary devices and hours play one list from its beginning to its end, all in the same
 * order.
 */
final class Beatdapp implements Scenario {
    @Override
    public String code() {
        return "A2";
    }

    @Override
    public String name() {
        return "beatdapp";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 250, 350, 350, 600),
                Parameter.of("recordings", 50, 63, 63, 75),
                Parameter.of("rounds", 1, 1.5, 1.5, 2.5),
                Parameter.of("camouflage", 0, 0.05, 0.05, 0.2));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> list = stage.repertoire().claimRecordings(Kind.DISTRIBUTOR, settings.count("recordings"));
        stage.truth().gains(code(), list);
        int accounts = stage.accounts(settings.value("accounts"));
        double share = settings.share("camouflage");
        int count = Math.min(stage.limit(accounts, share), (int) Math.ceil(list.size() * settings.value("rounds")));
        int[] order = new int[count];
        for (int n = 0; n < count; n++) {
            order[n] = list.get(n % list.size()).index();
        }
        for (int i = 0; i < accounts; i++) {
            Chance own = chance.child(i);
            Account account = stage.population().somebody();
            stage.truth().perpetrator(code(), account);
            stage.habits().play(account, order, Mark.gain(code()), own);
            stage.camouflage(code(), account, count, share, own);
        }
    }
}
