package org.diapason.world.listening;

import java.util.Arrays;
import java.util.List;
import org.diapason.world.catalogue.Catalogue.Act;
import org.diapason.world.catalogue.Genre;
import org.diapason.world.catalogue.Popularity;
import org.diapason.world.chance.Chance;
import org.diapason.world.chance.Lottery;

/**
 * Draws what people like: some favourite acts, in the proportions of {@link Popularity}, and now and
 * then anything. Immutable.
 */
public final class Taste {
    private static final int FAVOURITES_MEDIAN = 45;
    private static final double FAVOURITES_SHARE = 0.3;
    private static final double FAVOURITES_SIGMA = 0.5;
    private static final double LIKED_GENRE = 5;
    private static final double CURIOSITY = 0.12;
    private static final double SAME_ACT_AGAIN = 0.55;

    private final int size;
    private final Lottery popularity;
    private final Genre[] genres;

    public Taste(List<Act> acts) {
        size = acts.size();
        popularity = Lottery.of(size, i -> acts.get(i).artist().popularity());
        genres = acts.stream().map(act -> act.artist().genre()).toArray(Genre[]::new);
    }

    /** The acts that one person hears in a month, one for each listen, in runs of the same act. */
    public int[] programme(int listens, Chance chance) {
        int[] favourites = favourites(chance);
        Lottery ranks = Lottery.of(favourites.length, rank -> Popularity.ofFavourite(rank + 1));
        int[] programme = new int[listens];
        for (int i = 0; i < listens; i++) {
            if (i > 0 && chance.happens(SAME_ACT_AGAIN)) {
                programme[i] = programme[i - 1];
            } else if (chance.happens(CURIOSITY)) {
                programme[i] = popularity.draw(chance);
            } else {
                programme[i] = favourites[ranks.draw(chance)];
            }
        }
        return programme;
    }

    /** Different acts, drawn by popularity, mostly of two genres. */
    private int[] favourites(Chance chance) {
        double median = Math.max(1, Math.min(FAVOURITES_MEDIAN, size * FAVOURITES_SHARE));
        int wanted = Math.clamp((int) chance.logNormal(median, FAVOURITES_SIGMA), 1, Math.max(1, size / 2));
        Genre first = chance.pick(List.of(Genre.values()));
        Genre second = chance.pick(List.of(Genre.values()));
        boolean[] taken = new boolean[size];
        int[] favourites = new int[wanted];
        int found = 0;
        for (int tries = 0; found < wanted && tries < 60 * wanted; tries++) {
            int act = popularity.draw(chance);
            boolean liked = genres[act] == first || genres[act] == second;
            if (!taken[act] && (liked || chance.happens(1 / LIKED_GENRE))) {
                taken[act] = true;
                favourites[found++] = act;
            }
        }
        return found == 0 ? new int[] {popularity.draw(chance)} : Arrays.copyOf(favourites, found);
    }
}
