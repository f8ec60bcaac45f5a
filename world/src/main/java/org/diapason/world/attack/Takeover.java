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
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * A5, account takeover: a thief uses real people's accounts while they sleep, for some nights, on a
 * device of the thief's own in another country. The owners listen on as ever: they are victims.
 */
final class Takeover implements Scenario {
    private static final double AGE_DAYS = 60;
    private static final double NIGHT_BEGINS = 1;
    private static final double NIGHT_ENDS = 5;

    @Override
    public String code() {
        return "A5";
    }

    @Override
    public String name() {
        return "takeover";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 30, 60, 60, 120),
                Parameter.of("acts", 2, 3, 3, 5),
                Parameter.of("listens_a_night", 12, 20, 5, 12),
                Parameter.of("nights", 10, 13, 7, 10));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> recordings = stage.repertoire().claimActs(Kind.DISTRIBUTOR, settings.count("acts"));
        stage.truth().gains(code(), recordings);
        int accounts = stage.accounts(settings.value("accounts"));
        for (Account victim : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().takenOver(code(), victim);
            steal(stage, victim, recordings, settings, stage.limit(accounts), chance.child(victim.index()));
        }
    }

    private void steal(
            Stage stage, Account victim, List<Recording> recordings, Settings settings, int limit, Chance chance) {
        Country country = victim.country().other(chance);
        Account stolen = victim.usedFrom(
                country,
                stage.population().device(Device.Type.PHONE),
                stage.population().home(country));
        int nights = Math.min(settings.count("nights"), stage.month().days() - 1);
        long first = stage.period(nights + 1, chance).start();
        int left = limit;
        for (int night = 0; night < nights; night++) {
            double begins = NIGHT_BEGINS - victim.country().utcOffsetHours();
            long start = first + night * Month.DAY_MS + (long) ((begins < 0 ? begins + 24 : begins) * Month.HOUR_MS);
            int count = (int) Math.min(left, Math.round(settings.value("listens_a_night") * chance.between(0.7, 1.3)));
            night(stage, stolen, recordings, start, count, chance);
            left -= count;
        }
    }

    private void night(Stage stage, Account stolen, List<Recording> recordings, long start, int count, Chance chance) {
        double slot = (NIGHT_ENDS - NIGHT_BEGINS) * Month.HOUR_MS / count;
        for (int n = 0; n < count; n++) {
            Recording recording = chance.pick(recordings);
            long at = start + (long) ((n + 0.2 * chance.unit()) * slot);
            int played = (int) Math.min(recording.durationMs() * chance.between(0.6, 1), slot * 0.75);
            stage.robot(stolen, recording, at, played, Context.SEARCH, Mark.gain(code()));
        }
    }
}
