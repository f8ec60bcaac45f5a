package org.diapason.world.attack;

import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Country;
import org.diapason.world.listening.Device;
import org.diapason.world.listening.Listen;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.listening.Plan;
import org.diapason.world.listening.Rhythm;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;
import org.diapason.world.scenario.Stage.Period;

/**
 * A10, click workers: people are paid a little to open an account and play a handful of recordings some
 * times each. Their devices, homes and hours are real; they came for this alone and keep nothing.
 */
final class ClickWorkers implements Scenario {
    private static final int SITTINGS = 3;
    private static final int SHORTEST_MS = 31_000;

    @Override
    public String code() {
        return "A10";
    }

    @Override
    public String name() {
        return "click-workers";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 200, 300, 300, 450),
                Parameter.of("recordings", 5, 7, 3, 5),
                Parameter.of("listens", 20, 26, 14, 20),
                Parameter.of("days", 5, 9, 9, 16));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> order = stage.repertoire().claimRecordings(Kind.DISTRIBUTOR, settings.count("recordings"));
        stage.truth().gains(code(), order);
        int accounts = stage.accounts(settings.value("accounts"));
        int count = Math.min(stage.limit(accounts), settings.count("listens"));
        Period campaign = stage.period(settings.value("days"), chance);
        for (int i = 0; i < accounts; i++) {
            Chance own = chance.child(i);
            Account worker = enrol(stage, own);
            stage.truth().perpetrator(code(), worker);
            work(stage, worker, order, campaign, count, own);
        }
    }

    private static Account enrol(Stage stage, Chance chance) {
        Country country = chance.pick(List.of(Country.values()));
        Device.Type type = chance.pick(List.of(Device.Type.PHONE, Device.Type.PHONE, Device.Type.DESKTOP));
        return stage.population()
                .enrol(
                        country,
                        Plan.FREE,
                        chance.between(0.1, 12),
                        "",
                        List.of(stage.population().device(type)),
                        List.of(
                                stage.population().home(country),
                                stage.population().mobileNetwork(country, chance)));
    }

    /** A few sittings on days of the campaign, at hours of the worker's own. */
    private void work(Stage stage, Account worker, List<Recording> order, Period campaign, int count, Chance chance) {
        Rhythm rhythm = Rhythm.of(stage.month(), worker.country(), chance.child("rhythm"));
        int first = (int) ((campaign.start() - stage.month().start()) / Month.DAY_MS);
        int days = (int) Math.max(1, campaign.length() / Month.DAY_MS);
        for (int sitting = 0; sitting < SITTINGS; sitting++) {
            long at = rhythm.moment(first + chance.below(days), chance);
            int until = count * (sitting + 1) / SITTINGS;
            for (int n = count * sitting / SITTINGS;
                    n < until && at < stage.month().end();
                    n++) {
                Recording recording = order.get(n % order.size());
                int played = (int) Math.max(SHORTEST_MS, recording.durationMs() * chance.between(0.15, 1));
                played = Math.min(played, recording.durationMs());
                stage.add(listen(worker, recording, at, played, chance), Mark.gain(code()));
                at += played + (long) chance.pause(6_000);
            }
        }
    }

    private static Listen listen(Account worker, Recording recording, long at, int played, Chance chance) {
        return new Listen(
                at,
                worker,
                recording.index(),
                played,
                Context.SEARCH,
                "",
                worker.devices().getFirst(),
                chance.pick(worker.networks()),
                false,
                false);
    }
}
