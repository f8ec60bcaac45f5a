package org.diapason.world.attack;

import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Country;
import org.diapason.world.listening.Device;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Network;
import org.diapason.world.listening.Plan;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Repertoire;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * A6, family-plan abuse: family subscriptions of six accounts each, all bought in a few days and all at
 * one address, play the same recordings with the rhythm and the volume of people.
 */
final class FamilyPlans implements Scenario {
    private static final int MEMBERS = 6;

    @Override
    public String code() {
        return "A6";
    }

    @Override
    public String name() {
        return "family-plans";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 36, 60, 60, 120),
                Parameter.of("acts", 4, 6, 6, 10),
                Parameter.of("listens", 200, 350, 350, 600),
                Parameter.of("signup_days", 1, 3, 3, 6),
                Parameter.of("camouflage", 0.05, 0.15, 0.15, 0.3));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> recordings = stage.repertoire().claimActs(Kind.DISTRIBUTOR, settings.count("acts"));
        stage.truth().gains(code(), recordings);
        int plans = (int) Math.ceil(stage.accounts(settings.value("accounts")) / (double) MEMBERS);
        double share = settings.share("camouflage");
        int count = Math.min(
                stage.limit(plans * MEMBERS, share), (int) Math.round(settings.value("listens") * (1 - share)));
        Network address = stage.population().home(Country.FR);
        double oldest = chance.between(20, 90);
        for (int plan = 0; plan < plans; plan++) {
            Chance own = chance.child(plan);
            double age = oldest - settings.value("signup_days") * own.unit();
            String household = "";
            for (int member = 0; member < MEMBERS; member++) {
                Account account = enrol(stage, age, household, address);
                household = account.household();
                stage.truth().perpetrator(code(), account);
                int[] listens = Repertoire.pick(recordings, count, own);
                stage.habits().play(account, listens, Mark.gain(code()), own.child(member));
                stage.camouflage(code(), account, count, share, own.child(member));
            }
        }
    }

    private static Account enrol(Stage stage, double age, String household, Network address) {
        Device phone = stage.population().device(Device.Type.PHONE);
        return stage.population().enrol(Country.FR, Plan.FAMILY, age, household, List.of(phone), List.of(address));
    }
}
