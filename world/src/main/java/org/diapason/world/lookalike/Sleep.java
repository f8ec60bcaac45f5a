package org.diapason.world.lookalike;

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

/** L2, the sleeper: the same few quiet recordings on autoplay, all night, at home, most nights. */
final class Sleep implements Scenario {
    private static final double AGE_DAYS = 90;
    private static final int LULLABIES = 5;
    private static final double BEDTIME_HOUR = 22.6;

    @Override
    public String code() {
        return "L2";
    }

    @Override
    public String name() {
        return "sleep";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 3, 5, 5, 9),
                Parameter.of("nights", 18, 24, 24, 31),
                Parameter.of("hours", 6.5, 7.5, 7.5, 8.5));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        List<Recording> quiet = chance.pick(stage.repertoire().acts(Kind.LABEL)).recordings();
        for (Account sleeper : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), sleeper);
            int left = stage.limit(accounts);
            int[] nights = chance.order(stage.month().days() - 1);
            for (int n = 0; n < Math.min(nights.length, settings.count("nights")); n++) {
                left -= sleep(stage, sleeper, quiet, nights[n], settings.value("hours"), left, chance);
            }
        }
    }

    /** One night, with at most so many listens; says how many there were. */
    private int sleep(
            Stage stage, Account sleeper, List<Recording> quiet, int night, double hours, int limit, Chance chance) {
        double bedtime = BEDTIME_HOUR - sleeper.country().utcOffsetHours() + chance.between(0, 0.6);
        long at = Math.max(
                stage.month().start(), stage.month().start() + night * Month.DAY_MS + (long) (bedtime * Month.HOUR_MS));
        long end = Math.min(stage.month().end(), at + (long) (hours * Month.HOUR_MS));
        int count = 0;
        while (at < end && count < limit) {
            Recording recording = quiet.get(count % Math.min(LULLABIES, quiet.size()));
            stage.add(
                    new Listen(
                            at,
                            sleeper,
                            recording.index(),
                            recording.durationMs(),
                            Context.AUTOPLAY,
                            "",
                            sleeper.devices().getLast(),
                            sleeper.networks().getFirst(),
                            false,
                            false),
                    Mark.honest(code()));
            at += recording.durationMs() + 200;
            count++;
        }
        return count;
    }
}
