package org.diapason.world.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
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
 * L6, the family: several accounts of one subscription play the children's favourite act through the
 * speaker at home, behind one address. Beside it each has a taste of their own.
 */
final class Family implements Scenario {
    @Override
    public String code() {
        return "L6";
    }

    @Override
    public String name() {
        return "family";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 20, 35, 35, 60), Parameter.of("listens", 60, 120, 120, 220));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        int count = Math.min(stage.limit(accounts), settings.count("listens"));
        int left = accounts;
        for (List<Account> family : families(stage, chance)) {
            if (left > 0) {
                List<Recording> favourites =
                        chance.pick(stage.repertoire().acts(Kind.LABEL)).recordings();
                listen(stage, family, favourites, count, chance);
                left -= family.size();
            }
        }
    }

    /** All families in which nobody plays another part, the largest first. */
    private static List<List<Account>> families(Stage stage, Chance chance) {
        List<Account> members = stage.recruit(Integer.MAX_VALUE, account -> account.plan() == Plan.FAMILY, chance);
        Map<String, List<Account>> homes = members.stream()
                .collect(Collectors.groupingBy(Account::household, LinkedHashMap::new, Collectors.toList()));
        List<List<Account>> families = new ArrayList<>(homes.values());
        families.sort(
                Comparator.comparingInt((List<Account> family) -> family.size()).reversed());
        return families;
    }

    private void listen(Stage stage, List<Account> family, List<Recording> favourites, int count, Chance chance) {
        Account head = family.getFirst();
        Device speaker = head.devices().getLast();
        Network home = head.networks().getFirst();
        for (Account member : family) {
            stage.truth().honest(code(), member);
            Account atHome = member.usedFrom(member.country(), speaker, home);
            Chance own = chance.child(member.index());
            stage.habits().play(atHome, Repertoire.pick(favourites, count, own), Mark.honest(code()), own);
        }
    }
}
