package org.diapason.world.attack;

import java.util.Arrays;
import java.util.List;
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
 * of several payees once or twice a month. Only the audience as a whole is too closed to be true. A8 is
 * the same behind so much ordinary listening that the audience seems open too.
 *
 * @param camouflage the ranges of the share of listens to innocent music
 */
record Drip(String code, String name, Parameter camouflage) implements Scenario {

    static Drip plain() {
        return new Drip("A7", "drip", Parameter.of("camouflage", 0.05, 0.15, 0.15, 0.22));
    }

    static Drip camouflaged() {
        return new Drip("A8", "camouflaged-drip", Parameter.of("camouflage", 0.35, 0.5, 0.5, 0.96));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("accounts", 120, 180, 180, 300),
                Parameter.of("acts", 5, 7, 7, 21),
                Parameter.of("part", 0.85, 1, 0.5, 0.85),
                Parameter.of("twice", 0.3, 0.6, 0.6, 0.9),
                camouflage);
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        List<Recording> recordings = stage.repertoire().claimActs(Kind.DISTRIBUTOR, settings.count("acts"));
        stage.truth().gains(code, recordings);
        int accounts = stage.accounts(settings.value("accounts"));
        double share = settings.share("camouflage");
        for (int i = 0; i < accounts; i++) {
            Chance own = chance.child(i);
            Account account = stage.population().somebody();
            stage.truth().perpetrator(code, account);
            int[] deck = deck(recordings, settings, own);
            int[] dealt = Arrays.copyOf(deck, Math.min(deck.length, stage.limit(accounts, share)));
            stage.habits().play(account, dealt, Mark.gain(code), own);
            stage.camouflage(code, account, dealt.length, share, own);
        }
    }

    /** A part of the recordings, each once or twice, in random order. */
    private static int[] deck(List<Recording> recordings, Settings settings, Chance chance) {
        int part = Math.max(1, (int) Math.round(recordings.size() * Math.min(1, settings.value("part"))));
        int[] deck = new int[2 * part];
        int size = 0;
        for (int place : Arrays.copyOf(chance.order(recordings.size()), part)) {
            deck[size++] = recordings.get(place).index();
            if (chance.happens(settings.value("twice"))) {
                deck[size++] = recordings.get(place).index();
            }
        }
        int[] used = Arrays.copyOf(deck, size);
        chance.shuffle(used);
        return used;
    }
}
