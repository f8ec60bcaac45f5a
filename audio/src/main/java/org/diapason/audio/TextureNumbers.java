package org.diapason.audio;

import java.util.List;

/**
 * The texture of an excerpt in {@link #COUNT} numbers: how the spectrum trembles and how its phases advance.
 *
 * <p>Three resolutions, because a decoder's tremble is as fast as its layers; eight bands of equal width. For each band
 * of each resolution, in this order: the relief's deviation, skewness, kurtosis and how much of it lies far out; how
 * alike frames are that follow one another at six distances; how fast loudness changes and whether it rises faster than
 * it falls; and how evenly phases advance, where the relief stands out and where it does not. A note that somebody holds
 * advances evenly; a network that draws each frame lets it stumble. One object a thread.
 */
final class TextureNumbers {

    private static final int BANDS = 8;
    private static final int OF_BAND = 20;
    private static final int[] DISTANCES = {1, 2, 3, 4, 6, 8};

    /** How many numbers describe an excerpt. */
    static final int COUNT = 3 * BANDS * OF_BAND;

    /** Keeps quotients of silence finite. */
    private static final double LEAST = 1e-6;

    private final List<Spectrogram> resolutions = List.of(
            new Spectrogram(512, 256, BANDS), new Spectrogram(2048, 512, BANDS), new Spectrogram(4096, 1024, BANDS));

    private float[] numbers = new float[COUNT];
    private int written;

    /** The numbers of five seconds of sound. */
    float[] of(float[] sound) {
        numbers = new float[COUNT];
        written = 0;
        for (Spectrogram spectrogram : resolutions) {
            spectrogram.measure(sound);
            int rows = spectrogram.bins / BANDS;
            for (int band = 0; band < BANDS; band++) {
                describe(spectrogram, band * rows, (band + 1) * rows);
            }
        }
        return numbers;
    }

    private void add(double number) {
        numbers[written++] = (float) number;
    }

    private void describe(Spectrogram spectrogram, int fromBin, int toBin) {
        int from = fromBin * spectrogram.frames;
        int to = toBin * spectrogram.frames;
        double square = shape(spectrogram.relief, from, to);
        for (int distance : DISTANCES) {
            add(alike(spectrogram, fromBin, toBin, distance) / (square + LEAST));
        }
        changes(loudness(spectrogram, fromBin, toBin));
        phases(spectrogram, fromBin, toBin);
    }

    /** Deviation, skewness, kurtosis and tails; gives back the mean square. */
    private double shape(float[] relief, int from, int to) {
        double sum = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            sum += relief[i];
            squares += relief[i] * relief[i];
        }
        int size = to - from;
        double mean = sum / size;
        double deviation = Math.sqrt(Math.max(0, squares / size - mean * mean)) + LEAST;
        double cubes = 0;
        double fourths = 0;
        int high = 0;
        int low = 0;
        int lowest = 0;
        for (int i = from; i < to; i++) {
            double z = (relief[i] - mean) / deviation;
            cubes += z * z * z;
            fourths += z * z * z * z;
            high += z > 1.5 ? 1 : 0;
            low += z < -1.5 ? 1 : 0;
            lowest += z < -3 ? 1 : 0;
        }
        add(StrictMath.log(deviation));
        add(cubes / size);
        add(StrictMath.log(fourths / size + LEAST));
        add(high / (double) size);
        add(low / (double) size);
        add(lowest / (double) size);
        return squares / size;
    }

    /** The mean product of frames at a distance. */
    private static double alike(Spectrogram spectrogram, int fromBin, int toBin, int distance) {
        double sum = 0;
        for (int bin = fromBin; bin < toBin; bin++) {
            int end = (bin + 1) * spectrogram.frames;
            for (int i = bin * spectrogram.frames + distance; i < end; i++) {
                sum += spectrogram.relief[i] * spectrogram.relief[i - distance];
            }
        }
        return sum / ((toBin - fromBin) * (spectrogram.frames - distance));
    }

    /** The logarithm of a band's power, {@code double[frame]}. */
    private static double[] loudness(Spectrogram spectrogram, int fromBin, int toBin) {
        double[] loudness = new double[spectrogram.frames];
        for (int bin = fromBin; bin < toBin; bin++) {
            for (int frame = 0; frame < loudness.length; frame++) {
                loudness[frame] += spectrogram.power[bin * spectrogram.frames + frame];
            }
        }
        for (int frame = 0; frame < loudness.length; frame++) {
            loudness[frame] = StrictMath.log(loudness[frame]);
        }
        return loudness;
    }

    /** Deviation and skewness of the change from frame to frame. */
    private void changes(double[] loudness) {
        double squares = 0;
        double cubes = 0;
        for (int frame = 1; frame < loudness.length; frame++) {
            double change = loudness[frame] - loudness[frame - 1];
            squares += change * change;
            cubes += change * change * change;
        }
        double deviation = Math.sqrt(squares / (loudness.length - 1)) + LEAST;
        add(deviation);
        add(cubes / (loudness.length - 1) / (deviation * deviation * deviation));
    }

    /**
     * The mean change of a phase's advance from frame to frame, and of twice that change: where the relief stands out,
     * and then where it does not.
     */
    private void phases(Spectrogram spectrogram, int fromBin, int toBin) {
        double[] standing = new double[4];
        double[] all = new double[4];
        for (int bin = fromBin; bin < toBin; bin++) {
            advance(spectrogram, bin * spectrogram.frames, standing, all);
        }
        double[] lying = new double[4];
        for (int i = 0; i < 4; i++) {
            lying[i] = all[i] - standing[i];
        }
        for (double[] sums : List.of(standing, lying)) {
            for (int i = 0; i < 3; i++) {
                add(sums[i] / Math.max(1, sums[3]));
            }
        }
    }

    /** Adds one bin: real part, imaginary part, real part of the square, and how many frames these are. */
    private static void advance(Spectrogram spectrogram, int from, double[] standing, double[] all) {
        float[] x = spectrogram.real;
        float[] y = spectrogram.imaginary;
        for (int i = from + 1; i < from + spectrogram.frames - 1; i++) {
            float beforeX = x[i] * x[i - 1] + y[i] * y[i - 1];
            float beforeY = y[i] * x[i - 1] - x[i] * y[i - 1];
            float afterX = x[i + 1] * x[i] + y[i + 1] * y[i];
            float afterY = y[i + 1] * x[i] - x[i + 1] * y[i];
            float real = afterX * beforeX + afterY * beforeY;
            float imaginary = afterY * beforeX - afterX * beforeY;
            float twice = real * real - imaginary * imaginary;
            float stands = spectrogram.relief[i] > 0 ? 1 : 0;
            standing[0] += stands * real;
            standing[1] += stands * imaginary;
            standing[2] += stands * twice;
            standing[3] += stands;
            all[0] += real;
            all[1] += imaginary;
            all[2] += twice;
            all[3]++;
        }
    }
}
