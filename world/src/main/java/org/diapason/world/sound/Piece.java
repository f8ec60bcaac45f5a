package org.diapason.world.sound;

import java.util.List;

/**
 * A composed piece: notes by part, and beats for the percussion.
 *
 * @param hits the strokes of the percussion
 */
record Piece(List<Note> chords, List<Note> bass, List<Note> melody, List<Hit> hits) {

    /** A stroke on one drum. */
    record Hit(Drum drum, int start, double loudness) {}

    /** The instruments of a drum kit. */
    enum Drum {
        KICK,
        SNARE,
        HAT
    }
}
