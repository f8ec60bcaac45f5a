package org.diapason.world;

import java.time.YearMonth;
import java.util.List;
import org.diapason.world.scenario.Casting;
import org.diapason.world.scenario.Parameter.Band;

/**
 * What a world is made from; the same recipe gives the same bytes.
 *
 * @param accounts honest accounts, look-alikes among them; attacks bring their own
 * @param listens of everybody together
 * @param recordings that are delivered, about
 * @param backCatalogue recordings that the service had before, without sound
 * @param audioSeconds of sound in each delivered file
 * @param band the ranges that the scenarios' parameters are drawn from
 */
record Recipe(
        long seed,
        YearMonth month,
        int accounts,
        long listens,
        int recordings,
        int backCatalogue,
        int audioSeconds,
        List<Casting> attacks,
        List<Casting> lookAlikes,
        Band band) {
    private static final int MOST_RECORDINGS = 99_999;

    Recipe {
        attacks = List.copyOf(attacks);
        lookAlikes = List.copyOf(lookAlikes);
        require(accounts >= 10 && accounts <= 10_000_000, "--accounts", "10 to 10000000", accounts);
        require(listens >= 10L * accounts, "--listens", "at least ten for each account", listens);
        require(recordings >= 24, "--recordings", "at least 24", recordings);
        require(backCatalogue >= 0, "--back-catalogue", "0 or more", backCatalogue);
        require(
                (long) recordings + backCatalogue <= MOST_RECORDINGS,
                "--recordings and --back-catalogue together",
                "at most " + MOST_RECORDINGS,
                (long) recordings + backCatalogue);
        require(audioSeconds >= 1 && audioSeconds <= 600, "--audio-seconds", "1 to 600", audioSeconds);
    }

    private static void require(boolean kept, String option, String expected, long came) {
        if (!kept) {
            throw new IllegalArgumentException(option + ": expected " + expected + ", came " + came);
        }
    }
}
