package org.diapason.world.lastfm;

import java.util.Arrays;
import org.diapason.world.chance.Chance;

/** Puts counted listens in an order: runs of one act, two or three long in the mean, in random order. */
final class Runs {
    private static final double SAME_ACT_AGAIN = 0.55;

    private Runs() {}

    /**
     * The order of a person's month.
     *
     * @param acts the acts that the person hears
     * @param counts how often each is heard, in the same order
     * @return an act for each listen
     */
    static int[] of(int[] acts, int[] counts, Chance chance) {
        int total = Arrays.stream(counts).sum();
        int[] act = new int[total];
        int[] length = new int[total];
        int runs = 0;
        for (int i = 0; i < acts.length; i++) {
            for (int left = counts[i]; left > 0; left -= length[runs++]) {
                int run = 1;
                while (run < left && chance.happens(SAME_ACT_AGAIN)) {
                    run++;
                }
                act[runs] = acts[i];
                length[runs] = run;
            }
        }
        int[] listens = new int[total];
        int done = 0;
        for (int run : chance.order(runs)) {
            Arrays.fill(listens, done, done + length[run], act[run]);
            done += length[run];
        }
        return listens;
    }
}
