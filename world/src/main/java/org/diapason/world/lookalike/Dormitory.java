package org.diapason.world.lookalike;

import java.util.List;
import java.util.stream.Stream;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Circumstance;
import org.diapason.world.listening.Country;
import org.diapason.world.listening.Listen;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Network;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * L7, the dormitory: dozens of people who share nothing but one address of the network, as behind the
 * router of a residence or an access provider's translation of addresses.
 */
final class Dormitory implements Scenario {
    @Override
    public String code() {
        return "L7";
    }

    @Override
    public String name() {
        return "dormitory";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 30, 60, 60, 110), Parameter.of("accounts_an_address", 15, 30, 30, 60));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        long addresses = Math.max(1, Math.round(accounts / Math.max(1, settings.value("accounts_an_address"))));
        List<Network> shared = Stream.generate(() -> stage.population().home(Country.FR))
                .limit(addresses)
                .toList();
        List<Account> students = stage.recruit(accounts, account -> account.country() == Country.FR, chance);
        for (int i = 0; i < students.size(); i++) {
            move(stage, students.get(i), shared.get(i % shared.size()));
        }
    }

    /** Whatever the student hears at home comes through the shared address. */
    private void move(Stage stage, Account student, Network address) {
        stage.truth().honest(code(), student);
        Network home = student.networks().getFirst();
        stage.habits()
                .change(
                        student,
                        new Circumstance(
                                stage.month().start(),
                                stage.month().end(),
                                Mark.honest(code()),
                                listen -> listen.network().equals(home) ? through(listen, address) : listen));
    }

    private static Listen through(Listen listen, Network address) {
        return listen.from(listen.country(), listen.device(), address);
    }
}
