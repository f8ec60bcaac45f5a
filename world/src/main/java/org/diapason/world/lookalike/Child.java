package org.diapason.world.lookalike;

import java.util.List;
import org.diapason.world.catalogue.Catalogue.Act;
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

/** L9, the child: one song, dozens of times a day, in the daytime, often broken off and begun again. */
final class Child implements Scenario {
    private static final double AGE_DAYS = 120;
    private static final double MORNING_HOUR = 7;
    private static final double EVENING_HOUR = 19.5;

    @Override
    public String code() {
        return "L9";
    }

    @Override
    public String name() {
        return "child";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 8, 14, 14, 24),
                Parameter.of("listens_a_day", 30, 40, 40, 60),
                Parameter.of("days", 10, 18, 18, 26));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        List<Act> songs = stage.repertoire().acts(Kind.LABEL);
        for (Account parent : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), parent);
            Recording song = chance.pick(chance.pick(songs).recordings());
            int left = stage.limit(accounts);
            int[] days = chance.order(stage.month().days() - 1);
            for (int n = 0; n < Math.min(days.length, settings.count("days")); n++) {
                int count = Math.min(left, (int) (settings.value("listens_a_day") * chance.between(0.5, 1.5)));
                day(stage, parent, song, days[n], count, chance);
                left -= count;
            }
        }
    }

    private void day(Stage stage, Account parent, Recording song, int day, int count, Chance chance) {
        double first = MORNING_HOUR - parent.country().utcOffsetHours() + chance.between(0, 1);
        double slot = (EVENING_HOUR - MORNING_HOUR - 1) * Month.HOUR_MS / count;
        for (int n = 0; n < count; n++) {
            long at = stage.month().start()
                    + day * Month.DAY_MS
                    + (long) (first * Month.HOUR_MS + (n + 0.3 * chance.unit()) * slot);
            boolean whole = chance.happens(0.6);
            int played = whole ? song.durationMs() : (int) (song.durationMs() * chance.between(0.1, 0.9));
            stage.add(
                    new Listen(
                            Math.max(at, stage.month().start()),
                            parent,
                            song.index(),
                            played,
                            Context.SEARCH,
                            "",
                            parent.devices().getLast(),
                            parent.networks().getFirst(),
                            !whole,
                            false),
                    Mark.honest(code()));
        }
    }
}
