package org.diapason.world.attack;

import java.util.Arrays;
import java.util.List;
import org.diapason.world.catalogue.Catalogue.Act;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Mark;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * A7, the drip: many accounts with ordinary rhythms, devices and volumes play each of many recordings
 * of several payees once or twice a month. Only the audience as a whole is too closed to be true.
 */
final class Drip implements Scenario {
    @Override
    public String code() {
        return "A7";
    }

    @Override
    public String name() {
        return "drip";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 120, 180, 180, 300),
                Parameter.of("acts", 5, 7, 7, 21),
                Parameter.of("twice", 0.3, 0.6, 0.6, 0.9),
                Parameter.of("camouflage", 0.05, 0.15, 0.15, 0.22));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Act> acts = stage.claimUnknown(Kind.DISTRIBUTOR, settings.count("acts"));
        acts.forEach(act -> stage.truth().gains(code(), act.artist().label()));
        List<Recording> recordings = Stage.recordings(acts);
        int accounts = stage.accounts(settings.value("accounts"));
        for (int i = 0; i < accounts; i++) {
            Chance own = chance.child(i);
            Account account = stage.population().somebody();
            stage.truth().perpetrator(code(), account);
            int[] deck = deck(recordings, settings.value("twice"), own);
            int[] dealt = Arrays.copyOf(deck, Math.min(deck.length, stage.limit(accounts)));
            stage.habits().play(account, dealt, Mark.gain(code()), own);
            stage.camouflage(code(), account, dealt.length, settings.value("camouflage"), own);
        }
    }

    /** Every recording once or twice, in random order. */
    private static int[] deck(List<Recording> recordings, double twice, Chance chance) {
        int[] deck = new int[2 * recordings.size()];
        int size = 0;
        for (Recording recording : recordings) {
            deck[size++] = recording.index();
            if (chance.happens(twice)) {
                deck[size++] = recording.index();
            }
        }
        int[] used = Arrays.copyOf(deck, size);
        chance.shuffle(used);
        return used;
    }
}
