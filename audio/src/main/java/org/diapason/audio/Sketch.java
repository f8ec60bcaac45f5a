package org.diapason.audio;

import java.util.ArrayList;
import java.util.List;
import org.jtransforms.fft.FloatFFT_1D;

/** Draws the portrait of one recording, excerpt by excerpt; one object a recording, for one thread. */
final class Sketch {

    /** Points of the transform: 46 milliseconds. */
    private static final int TRANSFORM = 2048;

    private static final int MOMENTS_OF_AN_EXCERPT = 50;
    private static final int MOMENT_SAMPLES = Excerpt.FULL_SECONDS * Excerpt.SAMPLE_RATE / MOMENTS_OF_AN_EXCERPT;

    /** As wide as a picture is drawn. */
    private static final int MOST_MOMENTS = 1_000;

    private static final int STRIPS = 1_000;
    private static final double STRIP_HERTZ = Portrait.PROMINENCE_HERTZ / STRIPS;

    /** What a line counts at most, so that no window outshines the others. */
    private static final float COUNTED = 25;

    private static final double QUIETEST_DECIBELS = -110;
    private static final double LOUDEST_DECIBELS = -10;

    private static final FloatFFT_1D FOURIER = new FloatFFT_1D(TRANSFORM);
    private static final float[] WINDOW = hann();

    private final FineSpectrum spectrum = new FineSpectrum();
    private final float[] transform = new float[TRANSFORM];
    private final float[] sums = new float[FineSpectrum.bin(Portrait.PROMINENCE_HERTZ) + 1];
    private final List<byte[]> moments = new ArrayList<>();
    private int windows;
    private double seconds;

    void draw(Excerpt excerpt) {
        for (int start = 0; start + TRANSFORM <= excerpt.samples(); start += MOMENT_SAMPLES) {
            moments.add(moment(excerpt, start));
        }
        if (excerpt.isFull() && !excerpt.isSilent()) {
            float[] prominence = spectrum.prominence(excerpt);
            for (int bin = 0; bin < sums.length; bin++) {
                sums[bin] += Math.min(COUNTED, prominence[bin]);
            }
            windows++;
        }
        seconds = excerpt.endSeconds();
    }

    Portrait portrait() {
        return new Portrait(seconds, narrowed(), strips());
    }

    private byte[] moment(Excerpt excerpt, int start) {
        for (int i = 0; i < TRANSFORM; i++) {
            transform[i] = excerpt.middle(start + i) * WINDOW[i];
        }
        FOURIER.realForward(transform);
        byte[] levels = new byte[Portrait.BANDS];
        int binsOfABand = TRANSFORM / 2 / Portrait.BANDS;
        for (int bin = 1; bin < TRANSFORM / 2; bin++) {
            double real = transform[2 * bin] * 4 / TRANSFORM;
            double imaginary = transform[2 * bin + 1] * 4 / TRANSFORM;
            int band = bin / binsOfABand;
            int level = level(10 * Math.log10(real * real + imaginary * imaginary + 1e-20));
            levels[band] = (byte) Math.max(levels[band] & 0xff, level);
        }
        return levels;
    }

    private static int level(double decibels) {
        double share = (decibels - QUIETEST_DECIBELS) / (LOUDEST_DECIBELS - QUIETEST_DECIBELS);
        return (int) Math.round(255 * Math.clamp(share, 0, 1));
    }

    /** As many moments as a picture is wide, each the loudest of those that it stands for. */
    private byte[][] narrowed() {
        int together = Math.max(1, Math.ceilDiv(moments.size(), MOST_MOMENTS));
        byte[][] narrowed = new byte[Math.ceilDiv(moments.size(), together)][Portrait.BANDS];
        for (int moment = 0; moment < moments.size(); moment++) {
            byte[] loudest = narrowed[moment / together];
            for (int band = 0; band < loudest.length; band++) {
                loudest[band] = (byte) Math.max(loudest[band] & 0xff, moments.get(moment)[band] & 0xff);
            }
        }
        return narrowed;
    }

    private float[] strips() {
        float[] strips = new float[STRIPS];
        for (int bin = 0; bin < sums.length; bin++) {
            int strip = Math.min(STRIPS - 1, (int) (bin * FineSpectrum.BIN_HERTZ / STRIP_HERTZ));
            strips[strip] = Math.max(strips[strip], sums[bin] / Math.max(1, windows));
        }
        return strips;
    }

    private static float[] hann() {
        float[] window = new float[TRANSFORM];
        for (int i = 0; i < TRANSFORM; i++) {
            window[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / (TRANSFORM - 1)));
        }
        return window;
    }
}
