package org.diapason.audio;

import org.jtransforms.fft.FloatFFT_1D;

/**
 * The fine relief of an excerpt's spectrogram between 300 Hz and 7.5 kHz, {@code float[bin * FRAMES + frame]}.
 *
 * <p>Levels are logarithms to base 2 of power (Hann window of 2048 samples, hop 1024), less their mean over the
 * neighbouring bins of the frame and less each bin's mean over the excerpt: loudness, equalisation, timbre and steady
 * lines go, what remains is how the spectrum trembles. The band ends where every delivery still has sound, so that no
 * sample rate and no low-pass shows in it. One object a thread; a patch is the caller's own.
 */
final class TexturePatch {

    static final int BINS = 336;
    static final int FRAMES = 214;

    private static final int TRANSFORM = 2048;
    private static final int HOP = 1024;
    private static final int FIRST_BIN = 14;

    /** Bins on either side that make up the surroundings: about one octave at 500 Hz, a tenth of it at 5 kHz. */
    private static final int AROUND = 16;

    /** 70 dB below the mean power of the excerpt: what codecs leave out should not matter. */
    private static final float FLOOR = 1e-7f;

    /** One unit of a patch, in logarithms to base 2; about the deviation of noise. */
    private static final float UNIT = 2;

    private static final float MOST = 4;

    private static final FloatFFT_1D FOURIER = new FloatFFT_1D(TRANSFORM);
    private static final float[] WINDOW = hann();

    private final float[] transform = new float[TRANSFORM];
    private final float[] power = new float[BINS * FRAMES];
    private final float[] sums = new float[BINS + 1];

    /** The relief of five seconds of sound. */
    float[] of(float[] sound) {
        double total = 0;
        for (int frame = 0; frame < FRAMES; frame++) {
            total += measure(sound, frame);
        }
        float[] patch = new float[BINS * FRAMES];
        float floor = (float) (FLOOR * total / power.length) + Float.MIN_NORMAL;
        for (int frame = 0; frame < FRAMES; frame++) {
            flatten(frame, floor, patch);
        }
        for (int bin = 0; bin < BINS; bin++) {
            centre(patch, bin * FRAMES);
        }
        return patch;
    }

    private double measure(float[] sound, int frame) {
        for (int i = 0; i < TRANSFORM; i++) {
            transform[i] = sound[frame * HOP + i] * WINDOW[i];
        }
        FOURIER.realForward(transform);
        double total = 0;
        for (int bin = 0; bin < BINS; bin++) {
            float real = transform[2 * (FIRST_BIN + bin)];
            float imaginary = transform[2 * (FIRST_BIN + bin) + 1];
            power[bin * FRAMES + frame] = real * real + imaginary * imaginary;
            total += power[bin * FRAMES + frame];
        }
        return total;
    }

    private void flatten(int frame, float floor, float[] patch) {
        for (int bin = 0; bin < BINS; bin++) {
            float level = log2(power[bin * FRAMES + frame] + floor);
            patch[bin * FRAMES + frame] = level;
            sums[bin + 1] = sums[bin] + level;
        }
        for (int bin = 0; bin < BINS; bin++) {
            int from = Math.max(0, bin - AROUND);
            int to = Math.min(BINS, bin + AROUND + 1);
            patch[bin * FRAMES + frame] -= (sums[to] - sums[from]) / (to - from);
        }
    }

    private static void centre(float[] patch, int from) {
        float sum = 0;
        for (int i = from; i < from + FRAMES; i++) {
            sum += patch[i];
        }
        float mean = sum / FRAMES;
        for (int i = from; i < from + FRAMES; i++) {
            patch[i] = Math.clamp((patch[i] - mean) / UNIT, -MOST, MOST);
        }
    }

    /** The exponent, and a polynomial of the mantissa that errs by less than 0.0001: alike on every processor. */
    private static float log2(float x) {
        int bits = Float.floatToRawIntBits(x);
        float m = Float.intBitsToFloat((bits & 0x7fffff) | 0x3f800000);
        float mantissa =
                -2.786846f + (5.046979f + (-3.49262f + (1.593976f + (-0.4048888f + 0.04343132f * m) * m) * m) * m) * m;
        return (bits >>> 23) - 127 + mantissa;
    }

    private static float[] hann() {
        float[] window = new float[TRANSFORM];
        for (int i = 0; i < TRANSFORM; i++) {
            window[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / TRANSFORM));
        }
        return window;
    }
}
