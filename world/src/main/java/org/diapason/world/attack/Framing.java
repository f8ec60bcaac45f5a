package org.diapason.world.attack;

import java.util.List;
import org.diapason.world.catalogue.Catalogue.Act;
import org.diapason.world.catalogue.Recording;
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
 * A12, the framing: somebody sends crude robots to the recordings of one artist who has real
 * listeners and nothing to do with it, so that the artist gets punished.
 */
final class Framing implements Scenario {
    private static final int PLAYED_MS = 40_000;

    @Override
    public String code() {
        return "A12";
    }

    @Override
    public String name() {
        return "framing";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 10, 16, 16, 30),
                Parameter.of("listens_a_day", 300, 500, 150, 300),
                Parameter.of("days", 2, 3, 3, 6));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        Act victim = stage.repertoire().claimKnown();
        stage.truth().framed(code(), victim.artist().label());
        int accounts = stage.accounts(settings.value("accounts"));
        Period period = stage.period(settings.value("days"), chance);
        double slot = Month.DAY_MS / settings.value("listens_a_day");
        int count = Math.min(stage.limit(accounts), (int) (period.length() / slot));
        Network network = stage.population().dataCentre();
        for (int i = 0; i < accounts; i++) {
            Account account = stage.population()
                    .enrol(
                            Country.US,
                            Plan.FREE,
                            chance.between(1, 10),
                            "",
                            List.of(stage.population().device(Device.Type.DESKTOP)),
                            List.of(network));
            stage.truth().perpetrator(code(), account);
            for (int n = 0; n < count; n++) {
                Recording recording = chance.pick(victim.recordings());
                long at = period.start() + (long) ((n + chance.unit() * 0.5) * slot);
                stage.robot(account, recording, at, PLAYED_MS, Context.SEARCH, Mark.gain(code()));
            }
        }
    }
}
