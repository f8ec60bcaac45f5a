package org.diapason.world.attack;

import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * A9, the 28-day dodge: accounts that look ordinary play for money on the first and the last days of
 * the accounting month only, so that no window of 28 days inside it shows the whole.
 */
final class MonthEnds implements Scenario {
    private static final double MORNING_HOUR = 8;
    private static final double EVENING_HOUR = 23;

    @Override
    public String code() {
        return "A9";
    }

    @Override
    public String name() {
        return "month-ends";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 30, 50, 50, 80),
                Parameter.of("acts", 3, 5, 5, 8),
                Parameter.of("listens_a_day", 100, 140, 60, 100),
                Parameter.of("days_at_each_end", 2, 2.5, 2.5, 3.5),
                Parameter.of("camouflage", 0, 0.1, 0.1, 0.2));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> recordings = stage.repertoire().claimActs(Kind.DISTRIBUTOR, settings.count("acts"));
        stage.truth().gains(code(), recordings);
        int accounts = stage.accounts(settings.value("accounts"));
        double share = settings.share("camouflage");
        int days =
                Math.clamp(settings.count("days_at_each_end"), 1, stage.month().days() / 2);
        int daily = Math.min(stage.limit(accounts, share) / (2 * days), settings.count("listens_a_day"));
        for (int i = 0; i < accounts; i++) {
            Chance own = chance.child(i);
            Account account = stage.population().somebody();
            stage.truth().perpetrator(code(), account);
            for (int day = 0; day < days; day++) {
                burst(stage, account, recordings, day, daily, own);
                burst(stage, account, recordings, stage.month().days() - 1 - day, daily, own);
            }
            stage.camouflage(code(), account, 2 * days * daily, share, own);
        }
    }

    /** A day of listening, waking hours only. */
    private void burst(Stage stage, Account account, List<Recording> recordings, int day, int count, Chance chance) {
        long start = stage.month().start() + day * Month.DAY_MS + (long) (MORNING_HOUR * Month.HOUR_MS);
        double slot = (EVENING_HOUR - MORNING_HOUR) * Month.HOUR_MS / count;
        for (int n = 0; n < count; n++) {
            Recording recording = chance.pick(recordings);
            int played = (int) Math.min(recording.durationMs() * chance.between(0.5, 1), slot * 0.7);
            long at = start + (long) ((n + 0.3 * chance.unit()) * slot);
            stage.robot(account, recording, at, played, Context.LIBRARY, Mark.gain(code()));
        }
    }
}
