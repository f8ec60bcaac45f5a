package org.diapason.world.catalogue;

/**
 * One recording.
 *
 * @param index its place in the catalogue, from 0
 * @param isrc twelve characters without dashes, of a country code that ISO leaves to its users
 * @param popularity its share of the artist's listening, before scaling
 */
public record Recording(
        int index, String isrc, String title, Artist artist, int durationMs, Making making, double popularity) {}
