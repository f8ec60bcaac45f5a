package org.diapason.world.lookalike;

import java.util.List;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Circumstance;
import org.diapason.world.listening.Country;
import org.diapason.world.listening.Device;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Network;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;
import org.diapason.world.scenario.Stage.Period;

/**
 * L8, the traveller: for a week or two all listens come from another country and an unknown network, on
 * the same telephone and to the same taste.
 */
final class Traveller implements Scenario {
    private static final double AGE_DAYS = 100;

    @Override
    public String code() {
        return "L8";
    }

    @Override
    public String name() {
        return "traveller";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 20, 40, 40, 80), Parameter.of("days", 6, 10, 10, 18));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        for (Account traveller : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), traveller);
            Chance own = chance.child(traveller.index());
            Period journey = stage.period(settings.value("days"), own);
            Country abroad = traveller.country().other(own);
            Network hotel = stage.population().home(abroad);
            Device telephone = traveller.devices().getFirst();
            stage.habits()
                    .change(
                            traveller,
                            new Circumstance(
                                    journey.start(),
                                    journey.end(),
                                    Mark.honest(code()),
                                    listen -> listen.from(abroad, telephone, hotel)));
        }
    }
}
