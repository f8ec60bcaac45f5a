package org.diapason.audio;

import java.util.Arrays;
import org.jtransforms.fft.FloatFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/**
 * How far each frequency of an excerpt stands out of its neighbours, at a resolution of two fifths of a hertz.
 *
 * <p>One transform over the whole excerpt (Hann window, zeros up to {@link #TRANSFORM}) sees a tone that keeps its
 * frequency and phase for five seconds as a line less than half a hertz wide. A note, which begins, trembles and
 * ends, spreads over several hertz and so raises its own surroundings: it hardly stands out.
 */
final class FineSpectrum {

    /** Points of the transform: 5.9 seconds, the power of two above an excerpt. */
    static final int TRANSFORM = 1 << 18;

    /** Distance of two bins. */
    static final double BIN_HERTZ = Excerpt.SAMPLE_RATE / (double) TRANSFORM;

    /** Lines above are rarely kept by lossy codecs. */
    static final double HIGHEST_HERTZ = 16_000;

    /** A line counts at most this often its surroundings, so that no single one decides. */
    static final float MOST_PROMINENT = 200;

    private static final int BINS = (int) (20_500 / BIN_HERTZ);

    /** Power of a sample 120 dB below full scale: what is weaker is not sound. */
    private static final double FLOOR = 1e-12;

    /** The surroundings of a bin lie from two to eight half main lobes of the window away from it, here in bins. */
    private static final int INNER = 5;

    private static final int OUTER = 19;

    private static final FloatFFT_1D FOURIER = singleThreaded();
    private static final float[] WINDOW = hann(Excerpt.FULL_SECONDS * Excerpt.SAMPLE_RATE);

    /** Mean square of the window. */
    private static final double HANN_POWER = 0.375;

    private final float[] transform = new float[TRANSFORM];
    private final float[] power = new float[BINS];
    private final double[] sums = new double[BINS + 1];
    private final float[] prominence = new float[BINS];

    private static FloatFFT_1D singleThreaded() {
        ConcurrencyUtils.setNumberOfThreads(1);
        return new FloatFFT_1D(TRANSFORM);
    }

    /** Prominence by bin, {@code float[bin]}, 1 for noise; overwritten by the next excerpt. */
    float[] prominence(Excerpt excerpt) {
        measurePower(excerpt);
        for (int bin = OUTER + 1; bin < BINS - OUTER - 1; bin++) {
            double around = between(bin - OUTER, bin + OUTER) - between(bin - INNER, bin + INNER);
            double mean = around / (2 * (OUTER - INNER));
            float highest = Math.max(power[bin], Math.max(power[bin - 1], power[bin + 1]));
            prominence[bin] = (float) Math.min(MOST_PROMINENT, highest / (mean + FLOOR));
        }
        return prominence;
    }

    /** Mean power between two frequencies of the excerpt last measured, in decibels of full scale. */
    double level(double fromHertz, double toHertz) {
        int from = bin(fromHertz);
        int to = bin(toHertz);
        return 10 * Math.log10(between(from, to) / (to - from + 1) + 1e-20);
    }

    static int bin(double hertz) {
        return (int) Math.rint(hertz / BIN_HERTZ);
    }

    private void measurePower(Excerpt excerpt) {
        for (int i = 0; i < WINDOW.length; i++) {
            transform[i] = excerpt.middle(i) * WINDOW[i];
        }
        Arrays.fill(transform, WINDOW.length, TRANSFORM, 0);
        FOURIER.realForward(transform);
        float scale = (float) (1 / (HANN_POWER * WINDOW.length));
        for (int bin = 1; bin < BINS; bin++) {
            float real = transform[2 * bin];
            float imaginary = transform[2 * bin + 1];
            power[bin] = scale * (real * real + imaginary * imaginary);
            sums[bin + 1] = sums[bin] + power[bin];
        }
    }

    private double between(int firstBin, int lastBin) {
        return sums[lastBin + 1] - sums[firstBin];
    }

    private static float[] hann(int samples) {
        float[] window = new float[samples];
        for (int i = 0; i < samples; i++) {
            window[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / (samples - 1)));
        }
        return window;
    }
}
