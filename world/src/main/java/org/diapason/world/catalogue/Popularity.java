package org.diapason.world.catalogue;

import org.diapason.world.chance.Chance;

/**
 * How unevenly listening falls on artists and recordings.
 *
 * <p>Both laws were fitted to HetRec 2011 Last.fm-2K (1,892 people, 17,632 artists). Artists: the
 * mean over people of an artist's share of the person's listening follows Zipf and Mandelbrot's
 * (rank + 14.6)^−1.11 (maximum likelihood over all ranks). Inside a person: the share of the r-th
 * favourite artist follows r^−0.80 (least squares of logarithms, ranks 1 to 45; the first favourite
 * has 17.5 %). The recordings of an artist are taken to follow the second law too.
 */
public final class Popularity {
    private static final double ARTIST_EXPONENT = -1.11;
    private static final double ARTIST_SHIFT = 14.6;
    private static final double FAVOURITE_EXPONENT = -0.80;

    private Popularity() {}

    /** The weight of an artist whose rank among {@code artists} is left to chance. */
    public static double ofArtist(Chance chance, int artists) {
        return ofRank(1 + chance.below(artists));
    }

    /** The weight of the artist of this rank, from 1. */
    public static double ofRank(int rank) {
        return StrictMath.pow(rank + ARTIST_SHIFT, ARTIST_EXPONENT);
    }

    /** The weight of somebody's favourite of this rank, from 1. */
    public static double ofFavourite(int rank) {
        return StrictMath.pow(rank, FAVOURITE_EXPONENT);
    }
}
