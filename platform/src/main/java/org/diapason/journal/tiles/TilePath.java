package org.diapason.journal.tiles;

import java.util.Locale;

/**
 * Where a tile or a bundle stands in a published log.
 *
 * @param shelf {@code entries}, or the level of a tile of hashes: 0 holds leaves
 * @param number of the tile on its shelf
 * @param width how many of its places are filled, 1 to 256
 */
record TilePath(String shelf, long number, int width) {
    /** Places of a full tile, and the logarithm of that. */
    static final int FULL = 256;

    static final int HEIGHT = 8;

    static TilePath ofEntries(long number, int width) {
        return new TilePath("entries", number, width);
    }

    static TilePath ofHashes(int level, long number, int width) {
        return new TilePath(Integer.toString(level), number, width);
    }

    TilePath full() {
        return new TilePath(shelf, number, FULL);
    }

    /** The folder of the partial tiles that a full one makes superfluous. */
    String partials() {
        return "tile/" + shelf + "/" + digits(number) + ".p";
    }

    /** Groups of three digits, all but the last marked with an x: 1234067 is {@code x001/x234/067}. */
    private static String digits(long number) {
        String last = String.format(Locale.ROOT, "%03d", number % 1000);
        return number < 1000 ? last : marked(number / 1000) + last;
    }

    private static String marked(long number) {
        String group = String.format(Locale.ROOT, "x%03d/", number % 1000);
        return number < 1000 ? group : marked(number / 1000) + group;
    }

    @Override
    public String toString() {
        return width == FULL ? "tile/" + shelf + "/" + digits(number) : partials() + "/" + width;
    }
}
