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
 * L12, the distributor with one label: a small world of its own, such as music for one region or one
 * faith. Its listeners hear little else, so its audience is closed by nature.
 */
final class OneLabel implements Scenario {
    private static final double AGE_DAYS = 150;

    @Override
    public String code() {
        return "L12";
    }

    @Override
    public String name() {
        return "one-label";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 15, 30, 30, 50), Parameter.of("listens", 400, 600, 600, 900));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> songs = stage.repertoire().claimActs(Kind.SPECIALIST, Integer.MAX_VALUE);
        int accounts = stage.accounts(settings.value("accounts"));
        int count = Math.min(stage.limit(accounts), settings.count("listens"));
        for (Account listener : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), listener);
            Chance own = chance.child(listener.index());
            stage.habits().play(listener, Repertoire.pick(songs, count, own), Mark.honest(code()), own);
        }
    }
}
