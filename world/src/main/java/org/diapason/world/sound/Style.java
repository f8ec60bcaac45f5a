package org.diapason.world.sound;

import java.util.List;
import org.diapason.world.catalogue.Genre;

/**
 * What the music of a genre is made of.
 *
 * @param beatsLow tempo in beats a minute, from
 * @param beatsHigh tempo in beats a minute, to
 * @param scale semitones of the scale above its root
 * @param progressions degrees of the scale, from 0, one chord a bar
 * @param swing how late the second half of a beat comes, in beats
 * @param drums loudness of the percussion; 0 for none
 * @param melody probability that half a beat starts a note of the melody
 * @param brightness how slowly the partials of the timbres fall, from 0 (dull) to 1
 * @param attackSeconds how long the chords take to swell
 */
record Style(
        int beatsLow,
        int beatsHigh,
        int[] scale,
        List<int[]> progressions,
        double swing,
        double drums,
        double melody,
        double brightness,
        double attackSeconds) {
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final int[] MINOR = {0, 2, 3, 5, 7, 8, 10};
    private static final int[] DORIAN = {0, 2, 3, 5, 7, 9, 10};
    private static final List<int[]> SONG =
            List.of(new int[] {0, 4, 5, 3}, new int[] {0, 5, 3, 4}, new int[] {5, 3, 0, 4}, new int[] {0, 3, 4, 3});
    private static final List<int[]> CIRCLE = List.of(new int[] {1, 4, 0, 5}, new int[] {0, 5, 1, 4});
    private static final List<int[]> SLOW = List.of(new int[] {0, 3}, new int[] {0, 5}, new int[] {0, 2});

    static Style of(Genre genre) {
        return switch (genre) {
            case CHANSON -> new Style(84, 116, MAJOR, SONG, 0.05, 0.35, 0.60, 0.45, 0.02);
            case FOLK -> new Style(88, 124, MAJOR, SONG, 0.04, 0.15, 0.50, 0.55, 0.01);
            case ROCK -> new Style(112, 148, MINOR, SONG, 0.00, 1.00, 0.45, 0.85, 0.01);
            case HOUSE -> new Style(118, 128, DORIAN, SONG, 0.02, 0.90, 0.40, 0.65, 0.02);
            case JAZZ -> new Style(96, 168, DORIAN, CIRCLE, 0.16, 0.50, 0.70, 0.35, 0.02);
            case AMBIENT -> new Style(60, 76, MINOR, SLOW, 0.00, 0.00, 0.20, 0.25, 0.60);
        };
    }
}
