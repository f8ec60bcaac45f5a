package org.diapason.world.lookalike;

import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Listen;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;

/**
 * L3, the café: one account plays all kinds of music aloud while the place is open, at the same hours
 * six days a week. That may break the terms of the subscription, but it is not fraud.
 */
final class Cafe implements Scenario {
    private static final double AGE_DAYS = 150;
    private static final int WEEK = 7;
    private static final int HOURS_OF_MUSIC = 40;

    @Override
    public String code() {
        return "L3";
    }

    @Override
    public String name() {
        return "cafe";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.of("accounts", 2, 4, 4, 8), Parameter.of("hours", 10, 12, 12, 14));
    }

    @Override
    public void play(Stage stage, Settings settings, Chance chance) {
        int accounts = stage.accounts(settings.value("accounts"));
        for (Account owner : stage.recruit(accounts, AGE_DAYS, chance)) {
            stage.truth().honest(code(), owner);
            run(stage, owner, settings.value("hours"), stage.limit(accounts), chance.child(owner.index()));
        }
    }

    private void run(Stage stage, Account owner, double hours, int limit, Chance chance) {
        int[] list = stage.habits().songs(stage.taste().programme(18 * HOURS_OF_MUSIC, chance), chance);
        double opens = chance.between(7, 9) - owner.country().utcOffsetHours();
        int dayOff = chance.below(WEEK);
        int count = 0;
        for (int day = 0; day < stage.month().days(); day++) {
            long start = stage.month().start() + day * Month.DAY_MS + (long) (opens * Month.HOUR_MS);
            long at = Math.max(stage.month().start(), start + chance.below(300_000));
            long end = Math.min(stage.month().end(), start + (long) (hours * Month.HOUR_MS));
            while (day % WEEK != dayOff && at < end && count < limit) {
                Recording recording = stage.repertoire().recording(list[count++ % list.length]);
                stage.add(listen(owner, recording, at), Mark.honest(code()));
                at += recording.durationMs() + 500;
            }
        }
    }

    private static Listen listen(Account owner, Recording recording, long at) {
        return new Listen(
                at,
                owner,
                recording.index(),
                recording.durationMs(),
                Context.RADIO,
                recording.artist().id(),
                owner.devices().getLast(),
                owner.networks().getFirst(),
                false,
                false);
    }
}
