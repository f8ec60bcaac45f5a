package org.diapason.audio;

import org.jtransforms.fft.FloatFFT_1D;

/**
 * The distance at which lines repeat, whatever it is: a decoder's grid after a change of speed or of pitch.
 *
 * <p>Lines at all multiples of s hertz are a wave along the axis of frequency that has its crests at 0, s, 2 s …, so
 * the real part of the transform of the prominences peaks at 1/s, 2/s, 3/s … The peaks of {@link #HARMONICS} multiples
 * are added. The axis begins at 0 Hz, so that notes with one fundamental anywhere else do not add up. One transform
 * tries all distances at once; which of them a published decoder could have left is asked afterwards.
 */
final class Spacing {

    private static final double NARROWEST_HERTZ = 15;
    private static final double WIDEST_HERTZ = 420;

    /** Below this, notes are too dense. */
    private static final double LOWEST_HERTZ = 1_500;

    /** A wave with sharp crests has many overtones of about the same height. */
    private static final int HARMONICS = 8;

    private static final int TRANSFORM = 1 << 18;

    /** Seconds from one point of the transform to the next. */
    private static final double STEP = 1 / (TRANSFORM * FineSpectrum.BIN_HERTZ);

    /** Distances tried between two points, so that the highest multiple meets its peak. */
    private static final int FINER = 8;

    private static final FloatFFT_1D FOURIER = new FloatFFT_1D(TRANSFORM);

    private Spacing() {}

    /** The distance that stands out most, in hertz, whether or not it means anything. */
    static double of(float[] prominence) {
        float[] wave = wave(prominence);
        FOURIER.realForward(wave);
        double best = 0;
        double strongest = Double.NEGATIVE_INFINITY;
        int last = (int) (FINER / (NARROWEST_HERTZ * STEP));
        for (int i = (int) (FINER / (WIDEST_HERTZ * STEP)); i <= last; i++) {
            double place = i / (double) FINER;
            double strength = strength(wave, place);
            if (strength > strongest) {
                strongest = strength;
                best = place;
            }
        }
        return refined(prominence, best * STEP);
    }

    /** The highest multiples tell two distances apart that the wave does not: the one whose teeth meet most. */
    private static double refined(float[] prominence, double period) {
        double best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        double finest = period * FineSpectrum.BIN_HERTZ / FineSpectrum.HIGHEST_HERTZ / 2;
        int steps = (int) Math.ceil(STEP / 2 / finest);
        for (int i = -steps; i <= steps; i++) {
            double spacing = 1 / (period + i * finest);
            double met = met(prominence, spacing);
            if (met > highest) {
                highest = met;
                best = spacing;
            }
        }
        return best;
    }

    private static double met(float[] prominence, double spacing) {
        int teeth = 0;
        double sum = 0;
        for (double hertz = Math.ceil(LOWEST_HERTZ / spacing) * spacing;
                hertz < FineSpectrum.HIGHEST_HERTZ;
                hertz += spacing) {
            sum += prominence[FineSpectrum.bin(hertz)];
            teeth++;
        }
        return sum / teeth;
    }

    private static double strength(float[] transformed, double place) {
        double sum = 0;
        for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
            int point = (int) Math.rint(harmonic * place);
            sum += point < TRANSFORM / 2 ? transformed[2 * point] : 0;
        }
        return sum;
    }

    private static float[] wave(float[] prominence) {
        int from = FineSpectrum.bin(LOWEST_HERTZ);
        int to = FineSpectrum.bin(FineSpectrum.HIGHEST_HERTZ);
        float[] wave = new float[TRANSFORM];
        double sum = 0;
        for (int bin = from; bin < to; bin++) {
            wave[bin] = prominence[bin];
            sum += wave[bin];
        }
        float mean = (float) (sum / (to - from));
        for (int bin = from; bin < to; bin++) {
            wave[bin] -= mean;
        }
        return wave;
    }
}
