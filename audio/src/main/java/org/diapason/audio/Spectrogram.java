package org.diapason.audio;

import org.jtransforms.fft.FloatFFT_1D;

/**
 * An excerpt between 300 Hz and 7.5 kHz at one resolution, as arrays {@code float[bin * frames + frame]}: power, relief
 * and the phase as a number of length one.
 *
 * <p>The relief is the logarithm to base 2 of power, less its mean over the neighbouring bins of the frame and less each
 * bin's mean over the excerpt: loudness, equalisation, timbre and steady lines go, what remains is how the spectrum
 * trembles. The band ends where every delivery still has sound, so that no sample rate and no low-pass shows in it. One
 * object a thread; the next excerpt overwrites the arrays.
 */
final class Spectrogram {

    private static final double LOWEST_HERTZ = 300;
    private static final double HIGHEST_HERTZ = 7_500;

    /** The bins that make up a bin's surroundings: about an octave at 500 Hz, a tenth of it at 5 kHz. */
    private static final double SURROUNDINGS_HERTZ = 350;

    /** 70 dB below the mean power of the excerpt: what codecs leave out should not matter. */
    private static final float FLOOR = 1e-7f;

    /** One unit of a relief, in logarithms to base 2; about the deviation of noise. */
    private static final float UNIT = 2;

    private static final float MOST = 4;

    final int bins;
    final int frames;
    final float[] power;
    final float[] relief;
    final float[] real;
    final float[] imaginary;

    private final int hop;
    private final int firstBin;
    private final int around;
    private final FloatFFT_1D fourier;
    private final float[] window;
    private final float[] transform;
    private final float[] sums;

    /**
     * Frames of {@code size} samples, every {@code hop} samples.
     *
     * @param bands into which the bins can be divided
     */
    Spectrogram(int size, int hop, int bands) {
        double perHertz = size / (double) Excerpt.SAMPLE_RATE;
        this.hop = hop;
        firstBin = (int) Math.rint(LOWEST_HERTZ * perHertz);
        bins = (int) ((HIGHEST_HERTZ - LOWEST_HERTZ) * perHertz) / bands * bands;
        around = (int) (SURROUNDINGS_HERTZ * perHertz / 2);
        frames = (Excerpt.FULL_SECONDS * Excerpt.SAMPLE_RATE - size) / hop + 1;
        power = new float[bins * frames];
        relief = new float[bins * frames];
        real = new float[bins * frames];
        imaginary = new float[bins * frames];
        fourier = new FloatFFT_1D(size);
        window = hann(size);
        transform = new float[size];
        sums = new float[bins + 1];
    }

    /** Measures a full excerpt. */
    void measure(float[] sound) {
        double total = 0;
        for (int frame = 0; frame < frames; frame++) {
            total += transform(sound, frame);
        }
        float floor = (float) (FLOOR * total / power.length) + Float.MIN_NORMAL;
        for (int frame = 0; frame < frames; frame++) {
            flatten(frame, floor);
        }
        for (int bin = 0; bin < bins; bin++) {
            centre(bin * frames);
        }
    }

    private double transform(float[] sound, int frame) {
        for (int i = 0; i < transform.length; i++) {
            transform[i] = sound[frame * hop + i] * window[i];
        }
        fourier.realForward(transform);
        double total = 0;
        for (int bin = 0; bin < bins; bin++) {
            float x = transform[2 * (firstBin + bin)];
            float y = transform[2 * (firstBin + bin) + 1];
            float square = x * x + y * y;
            float length = (float) Math.sqrt(square) + Float.MIN_NORMAL;
            int place = bin * frames + frame;
            power[place] = square;
            real[place] = x / length;
            imaginary[place] = y / length;
            total += square;
        }
        return total;
    }

    private void flatten(int frame, float floor) {
        for (int bin = 0; bin < bins; bin++) {
            int place = bin * frames + frame;
            power[place] += floor;
            relief[place] = log2(power[place]);
            sums[bin + 1] = sums[bin] + relief[place];
        }
        for (int bin = 0; bin < bins; bin++) {
            int from = Math.max(0, bin - around);
            int to = Math.min(bins, bin + around + 1);
            relief[bin * frames + frame] -= (sums[to] - sums[from]) / (to - from);
        }
    }

    private void centre(int from) {
        float sum = 0;
        for (int i = from; i < from + frames; i++) {
            sum += relief[i];
        }
        float mean = sum / frames;
        for (int i = from; i < from + frames; i++) {
            relief[i] = Math.clamp((relief[i] - mean) / UNIT, -MOST, MOST);
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

    private static float[] hann(int size) {
        float[] window = new float[size];
        for (int i = 0; i < size; i++) {
            window[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / size));
        }
        return window;
    }
}
