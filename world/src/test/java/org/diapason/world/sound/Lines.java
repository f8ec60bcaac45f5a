package org.diapason.world.sound;

import java.util.Arrays;
import java.util.List;

/** Measures steady narrow lines in a sound: a check of our own, unlike the product's detector. */
final class Lines {
    static final double CLEAR_DECIBELS = 12;

    private static final int NEIGHBOURS = 8;

    private final float[] sound;

    /** Puts a Hann window over the sound. */
    private Lines(float[] sound) {
        this.sound = sound.clone();
        for (int i = 0; i < sound.length; i++) {
            this.sound[i] *= (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / sound.length));
        }
    }

    /**
     * By how many decibels the power at a frequency stands above the median of its surroundings, over the
     * whole sound at once.
     */
    static double prominence(float[] sound, double hertz) {
        return new Lines(sound).prominence(hertz);
    }

    /** How many of these frequencies stand out clearly. */
    static long clear(float[] sound, List<Double> frequencies) {
        Lines lines = new Lines(sound);
        return frequencies.stream()
                .filter(hertz -> lines.prominence(hertz) > CLEAR_DECIBELS)
                .count();
    }

    private double prominence(double hertz) {
        double resolution = (double) Studio.RATE / sound.length;
        double[] around = new double[2 * NEIGHBOURS];
        for (int i = 0; i < NEIGHBOURS; i++) {
            around[2 * i] = power(hertz - (i + 4) * 3 * resolution);
            around[2 * i + 1] = power(hertz + (i + 4) * 3 * resolution);
        }
        Arrays.sort(around);
        return 10 * Math.log10(power(hertz) / around[NEIGHBOURS]);
    }

    /** Goertzel's algorithm. */
    private double power(double hertz) {
        double turn = 2 * Math.PI * hertz / Studio.RATE;
        double factor = 2 * Math.cos(turn);
        double last = 0;
        double before = 0;
        for (int i = 0; i < sound.length; i++) {
            double next = sound[i] + factor * last - before;
            before = last;
            last = next;
        }
        return last * last + before * before - factor * last * before + 1e-12;
    }
}
