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
import org.diapason.world.listening.Network;
import org.diapason.world.listening.Plan;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;
import org.diapason.world.scenario.Stage.Period;

/**
 * A3, after the United States' case against Michael Smith (2024: 1,040 accounts, 636 listens each a
 * day, generated music): accounts in data centres play a flooder's whole catalogue in random order, so
 * that no recording stands out.
 */
final class Smith implements Scenario {
    private static final int SHORTEST_MS = 35_000;
    private static final int ACCOUNTS_PER_NETWORK = 4;

    @Override
    public String code() {
        return "A3";
    }

    @Override
    public String name() {
        return "smith";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 7, 11, 12, 20),
                Parameter.of("listens_a_day", 600, 680, 450, 600),
                Parameter.of("days", 6, 8, 3, 6),
                Parameter.of("camouflage", 0, 0.05, 0.05, 0.2));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> flood = stage.repertoire().claimActs(Kind.FLOODER, Integer.MAX_VALUE);
        stage.truth().gains(code(), flood);
        int accounts = stage.accounts(settings.value("accounts"));
        Period period = stage.period(settings.count("days"), chance);
        int count = Math.min(stage.limit(accounts, settings.share("camouflage")), (int)
                (period.length() / Month.DAY_MS * settings.value("listens_a_day")));
        Network network = stage.population().dataCentre();
        for (int i = 0; i < accounts; i++) {
            if (i > 0 && i % ACCOUNTS_PER_NETWORK == 0) {
                network = stage.population().dataCentre();
            }
            Account account = stage.population()
                    .enrol(
                            chance.pick(List.of(Country.US, Country.FR, Country.DE)),
                            Plan.FAMILY,
                            chance.between(20, 200),
                            "",
                            List.of(stage.population().device(Device.Type.DESKTOP)),
                            List.of(network));
            stage.truth().perpetrator(code(), account);
            spread(stage, account, flood, period, count, chance.child(i));
            stage.camouflage(code(), account, count, settings.share("camouflage"), chance.child("c" + i));
        }
    }

    /** Evenly over day and night, each listen somewhere in its slot. */
    private void spread(Stage stage, Account account, List<Recording> flood, Period period, int count, Chance chance) {
        double slot = (double) period.length() / count;
        for (int i = 0; i < count; i++) {
            Recording recording = chance.pick(flood);
            int longest = (int) Math.min(recording.durationMs(), Math.max(SHORTEST_MS, slot * 0.95));
            int played = Math.max(Math.min(SHORTEST_MS, longest), (int) (longest * chance.between(0.4, 1)));
            long at = period.start() + (long) (i * slot + chance.unit() * Math.max(0, slot - played));
            stage.robot(account, recording, at, played, Context.PLAYLIST, Mark.gain(code()));
        }
    }
}
