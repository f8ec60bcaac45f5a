package org.diapason.world.lookalike;

import java.util.Arrays;
import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Country;
import org.diapason.world.listening.Listen;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Rhythm;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * L4, the viral hit: an unknown artist's song goes round. Thousands who have nothing to do with each
 * other look it up and play it a few times, one country after the other, fewer every day.
 */
final class ViralHit implements Scenario {
    private static final double AGE_DAYS = 10;
    private static final int LATEST_FIRST_DAY = 10;
    private static final double DAYS_TO_NEXT_COUNTRY = 0.6;
    private static final double AGAIN = 0.7;

    @Override
    public String code() {
        return "L4";
    }

    @Override
    public String name() {
        return "viral-hit";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 100, 160, 160, 260), Parameter.of("half_life_days", 2, 4, 4, 7));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        Recording song = stage.repertoire().claimRecordings(Kind.DISTRIBUTOR, 1).getFirst();
        int accounts = stage.accounts(settings.value("accounts"));
        int limit = stage.limit(accounts);
        double mean = Math.min(stage.month().days(), settings.value("half_life_days")) / StrictMath.log(2);
        int first = chance.below(LATEST_FIRST_DAY);
        int[] place = chance.order(Country.values().length);
        for (Account listener : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), listener);
            Chance own = chance.child(listener.index());
            double arrival = first + place[listener.country().ordinal()] * DAYS_TO_NEXT_COUNTRY;
            int day;
            do {
                day = (int) (arrival + own.pause(mean));
            } while (day >= stage.month().days());
            discover(stage, listener, song, day, limit, own);
        }
    }

    /** The first listen comes from a search; some keep the song and come back to it. */
    private void discover(Stage stage, Account listener, Recording song, int day, int limit, Chance chance) {
        Rhythm rhythm = Rhythm.of(stage.month(), listener.country(), chance.child("rhythm"));
        long[] moments = new long[stage.month().days() - day];
        int count = 0;
        do {
            moments[count++] = rhythm.moment(day, chance);
            day += 1 + (int) chance.pause(1);
        } while (day < stage.month().days() && count < limit && chance.happens(AGAIN));
        Arrays.sort(moments, 0, count);
        boolean saved = chance.happens(0.3);
        for (int n = 0; n < count; n++) {
            boolean skipped = chance.happens(0.15);
            int played = skipped ? 4_000 + chance.below(20_000) : song.durationMs();
            stage.add(
                    new Listen(
                            moments[n],
                            listener,
                            song.index(),
                            Math.min(played, song.durationMs()),
                            n > 0 && saved ? Context.LIBRARY : Context.SEARCH,
                            "",
                            chance.pick(listener.devices()),
                            chance.pick(listener.networks()),
                            skipped,
                            n == 0 && saved && !skipped),
                    Mark.honest(code()));
        }
    }
}
