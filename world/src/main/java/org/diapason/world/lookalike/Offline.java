package org.diapason.world.lookalike;

import java.util.List;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Circumstance;
import org.diapason.world.listening.Device;
import org.diapason.world.listening.Mark;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;
import org.diapason.world.scenario.Stage.Period;

/**
 * L11, the offline burst: a telephone without a connection reports the listens of some days all at once
 * when it finds one.
 */
final class Offline implements Scenario {
    private static final double AGE_DAYS = 60;

    @Override
    public String code() {
        return "L11";
    }

    @Override
    public String name() {
        return "offline";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 20, 40, 40, 80), Parameter.of("days", 3, 5, 5, 9));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        for (Account hiker : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), hiker);
            Period away = stage.period(settings.value("days"), chance.child(hiker.index()));
            Device telephone = hiker.devices().getFirst();
            stage.habits()
                    .change(
                            hiker,
                            new Circumstance(
                                    away.start(),
                                    away.end(),
                                    Mark.honest(code()),
                                    listen -> listen.from(listen.country(), telephone, listen.network())
                                            .reportedAt(away.end())));
        }
    }
}
