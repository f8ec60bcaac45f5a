package org.diapason.world.lookalike;

import java.util.List;
import org.diapason.world.catalogue.Catalogue.Act;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Mark;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/** L1, the super-fan: an old account plays one album again and again, in order, at human hours. */
final class SuperFan implements Scenario {
    private static final double AGE_DAYS = 365;

    @Override
    public String code() {
        return "L1";
    }

    @Override
    public String name() {
        return "super-fan";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 10, 20, 20, 40), Parameter.of("listens", 200, 500, 500, 1_200));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        List<Act> idols = stage.repertoire().acts(Kind.LABEL);
        int count = Math.min(stage.limit(accounts), settings.count("listens"));
        for (Account fan : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), fan);
            List<Recording> album = chance.pick(idols).recordings();
            int[] loved = new int[count];
            for (int n = 0; n < count; n++) {
                loved[n] = album.get(n % album.size()).index();
            }
            stage.habits().play(fan, loved, Mark.honest(code()), chance.child(fan.index()));
        }
    }
}
