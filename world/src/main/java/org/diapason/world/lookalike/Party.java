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

/**
 * L5, the fan party: fans agree to play the same songs in the same order on one evening, to help an
 * artist. Their accounts are old and otherwise as different as people. What that is worth is a question
 * of policy, for a person.
 */
final class Party implements Scenario {
    private static final double AGE_DAYS = 200;
    private static final double EVENING_HOUR = 18;
    private static final int LATE_MS = 10 * 60_000;

    @Override
    public String code() {
        return "L5";
    }

    @Override
    public String name() {
        return "party";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 30, 50, 50, 90), Parameter.of("hours", 1, 2, 2, 4));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> songs = chance.pick(stage.repertoire().acts(Kind.LABEL)).recordings();
        String playlist = "playlist-" + chance.among(10_000, 99_999);
        long start = stage.period(1, chance).start() + (long) (EVENING_HOUR * Month.HOUR_MS);
        long end = start + (long) (settings.value("hours") * Month.HOUR_MS);
        int accounts = stage.accounts(settings.value("accounts"));
        for (Account fan : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), fan);
            Chance own = chance.child(fan.index());
            long at = start + own.below(LATE_MS);
            for (int n = 0; at < Math.min(end, stage.month().end()) && n < stage.limit(accounts); n++) {
                Recording song = songs.get(n % songs.size());
                stage.add(listen(fan, song, at, playlist, own), Mark.honest(code()));
                at += song.durationMs() + (long) own.pause(2_000);
            }
        }
    }

    private static Listen listen(Account fan, Recording song, long at, String playlist, Chance chance) {
        return new Listen(
                at,
                fan,
                song.index(),
                song.durationMs(),
                Context.PLAYLIST,
                playlist,
                fan.devices().getFirst(),
                fan.networks().getFirst(),
                false,
                chance.happens(0.03));
    }
}
