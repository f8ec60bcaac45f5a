package org.diapason.world.sound;

/**
 * One note.
 *
 * @param start first sample
 * @param length samples until it is released
 * @param hertz its pitch
 * @param loudness of its peak, 0 … 1
 */
record Note(int start, int length, double hertz, double loudness) {}
