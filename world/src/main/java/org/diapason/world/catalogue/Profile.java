package org.diapason.world.catalogue;

import org.diapason.world.catalogue.Supplier.Kind;

/**
 * How the suppliers of a kind deliver.
 *
 * @param share part of all delivered recordings
 * @param reach factor on the popularity of their artists
 * @param generatedReleases probability that a release is generated from end to end
 * @param partlyRecordings probability that a recording of another release is partly generated
 * @param labelPerArtist whether each artist has a label of their own, as at distributors
 */
record Profile(
        double share,
        double reach,
        int tracksLow,
        int tracksHigh,
        double generatedReleases,
        double partlyRecordings,
        boolean labelPerArtist) {

    static Profile of(Kind kind) {
        return switch (kind) {
            case LABEL -> new Profile(0.40, 1, 5, 9, 0, 0.05, false);
            case DISTRIBUTOR -> new Profile(0.30, 0.25, 3, 5, 0.08, 0.08, true);
            case FLOODER -> new Profile(0.25, 0.02, 10, 10, 1, 0, false);
            case EXPIRED -> new Profile(0.05, 0.02, 4, 6, 0, 0, false);
        };
    }
}
