package org.diapason.world.catalogue;

import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;

/**
 * How the suppliers of a kind deliver.
 *
 * @param share part of all delivered recordings
 * @param reach factor on the popularity of their artists
 * @param obscure probability that an artist has next to no listeners
 * @param generatedReleases probability that a release is generated from end to end
 * @param partlyRecordings probability that a recording of another release is partly generated
 * @param labelPerArtist whether each artist has a label of their own, as at distributors
 */
record Profile(
        double share,
        double reach,
        double obscure,
        int tracksLow,
        int tracksHigh,
        double generatedReleases,
        double partlyRecordings,
        boolean labelPerArtist) {

    private static final double OBSCURITY = 0.01;

    /** The factor on one artist's popularity. */
    double reach(Chance chance) {
        return chance.happens(obscure) ? reach * OBSCURITY : reach;
    }

    static Profile of(Kind kind) {
        return switch (kind) {
            case LABEL -> new Profile(0.40, 1, 0, 5, 9, 0, 0.05, false);
            case DISTRIBUTOR -> new Profile(0.26, 0.3, 0.75, 3, 5, 0.08, 0.08, true);
            case FLOODER -> new Profile(0.25, 0.02, 0, 10, 10, 1, 0, false);
            case EXPIRED, CLAUSELESS -> new Profile(0.02, 0.02, 0, 4, 6, 0, 0, false);
            case SPECIALIST -> new Profile(0.05, 0.002, 0, 4, 6, 0, 0, false);
        };
    }
}
