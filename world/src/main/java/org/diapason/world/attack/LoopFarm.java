package org.diapason.world.attack;

import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Country;
import org.diapason.world.listening.Device;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.listening.Network;
import org.diapason.world.listening.Plan;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;
import org.diapason.world.scenario.Stage.Period;

/**
 * A1, the loop farm: a few new accounts on phones of one model behind one address play the same few
 * recordings round and round, a little over 30 seconds each, nearly all day.
 */
final class LoopFarm implements Scenario {
    @Override
    public String code() {
        return "A1";
    }

    @Override
    public String name() {
        return "loop-farm";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 5, 8, 9, 14),
                Parameter.of("acts", 2, 3, 3, 5),
                Parameter.of("days", 3, 4, 1.5, 3),
                Parameter.of("hours", 22.5, 24, 20, 22.5),
                Parameter.of("played_seconds", 31, 33, 33, 36),
                Parameter.of("camouflage", 0, 0.02, 0.02, 0.2));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> loop = stage.repertoire().claimActs(Kind.DISTRIBUTOR, settings.count("acts"));
        stage.truth().gains(code(), loop);
        int accounts = stage.accounts(settings.value("accounts"));
        Network network = stage.population().home(Country.FR);
        Period period = stage.period(settings.value("days"), chance);
        for (int i = 0; i < accounts; i++) {
            Account account = stage.population()
                    .enrol(
                            Country.FR,
                            Plan.PREMIUM,
                            chance.between(2, 20),
                            "",
                            List.of(stage.population().device(Device.Type.PHONE)),
                            List.of(network));
            stage.truth().perpetrator(code(), account);
            int gains = loop(stage, settings, account, loop, period, chance.child(i));
            stage.camouflage(code(), account, gains, settings.share("camouflage"), chance.child("c" + i));
        }
    }

    /** All accounts pause at the same time of the day, while the phones are updated. */
    private int loop(
            Stage stage, Settings settings, Account account, List<Recording> recordings, Period period, Chance chance) {
        int limit = stage.limit(stage.accounts(settings.value("accounts")), settings.share("camouflage"));
        long daily = (long) (settings.value("hours") * Month.HOUR_MS);
        int count = 0;
        for (long at = period.start() + chance.below(60_000); at < period.end() && count < limit; count++) {
            Recording recording = recordings.get(count % recordings.size());
            int played = (int) (settings.value("played_seconds") * 1_000) + chance.below(900);
            stage.robot(account, recording, at, played, Context.LIBRARY, Mark.gain(code()));
            at += played + 400 + chance.below(700);
            long today = (at - period.start()) % Month.DAY_MS;
            at += today > daily ? Month.DAY_MS - today : 0;
        }
        return count;
    }
}
