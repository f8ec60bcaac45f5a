package org.diapason.world.sound;

import org.diapason.world.chance.Chance;

/**
 * The sound of an instrument: one period of it, for each octave without the partials that would
 * alias. Tables are {@code float[octave][sample]} with one sample repeated for interpolation.
 */
final class Timbre {
    static final int SIZE = 1024;
    private static final int OCTAVES = 9;
    private static final double LOWEST_HERTZ = 32;
    private static final int PARTIALS = 40;
    private static final float[] SINE = sine();

    private final float[][] tables = new float[OCTAVES][SIZE + 1];

    /** An instrument whose partials fall as brightness says, with irregularities left to chance. */
    Timbre(double brightness, Chance chance) {
        double fall = 2.6 - 1.6 * brightness;
        for (int partial = 1; partial <= PARTIALS; partial++) {
            double level = StrictMath.pow(partial, -fall) * chance.between(0.4, 1);
            int offset = chance.below(SIZE);
            for (int octave = 0; octave < OCTAVES; octave++) {
                if (partial * LOWEST_HERTZ * (2 << octave) < Studio.RATE * 0.45) {
                    addPartial(tables[octave], partial, (float) level, offset);
                }
            }
        }
    }

    /** The table for notes up to one octave above {@code LOWEST_HERTZ · 2^octave}. */
    float[] tableFor(double hertz) {
        int octave = 0;
        while (octave < OCTAVES - 1 && hertz >= LOWEST_HERTZ * (2 << octave)) {
            octave++;
        }
        return tables[octave];
    }

    /** A sine wave, for vibrato and drums. */
    static float sine(double turns) {
        double place = (turns - Math.floor(turns)) * SIZE;
        int index = (int) place;
        float part = (float) (place - index);
        return SINE[index] + part * (SINE[index + 1] - SINE[index]);
    }

    private static void addPartial(float[] table, int partial, float level, int offset) {
        for (int i = 0; i <= SIZE; i++) {
            table[i] += level * SINE[(int) (((long) partial * i + offset) % SIZE)];
        }
    }

    private static float[] sine() {
        float[] sine = new float[SIZE + 1];
        for (int i = 0; i <= SIZE; i++) {
            sine[i] = (float) StrictMath.sin(2 * Math.PI * i / SIZE);
        }
        return sine;
    }
}
