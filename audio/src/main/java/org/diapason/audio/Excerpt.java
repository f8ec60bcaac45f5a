package org.diapason.audio;

/**
 * About ten seconds of decoded sound: two channels of samples at {@link #SAMPLE_RATE}.
 *
 * <p>A mono file has twice the same channel. Not safe for use by several threads: the decoder refills its arrays.
 */
final class Excerpt {

    /** Samples a second of everything that is decoded; most music is delivered at this rate. */
    static final int SAMPLE_RATE = 44_100;

    /** Length of a full excerpt. */
    static final int FULL_SECONDS = 10;

    /** Less sound than this is not heard: its spectral lines would be too wide. */
    static final int SHORTEST_SECONDS = 5;

    /** Below this level, in decibels of full scale, there is nothing to hear. */
    private static final double SILENCE_DECIBELS = -60;

    final float[] left = new float[FULL_SECONDS * SAMPLE_RATE];
    final float[] right = new float[FULL_SECONDS * SAMPLE_RATE];
    private long firstSample;
    private int samples;

    void append(float leftSample, float rightSample) {
        left[samples] = leftSample;
        right[samples] = rightSample;
        samples++;
    }

    /** Forgets the sound and starts where it ended. */
    void next() {
        firstSample += samples;
        samples = 0;
    }

    int samples() {
        return samples;
    }

    boolean isFull() {
        return samples == left.length;
    }

    boolean isLongEnough() {
        return samples >= SHORTEST_SECONDS * SAMPLE_RATE;
    }

    double startSeconds() {
        return firstSample / (double) SAMPLE_RATE;
    }

    double endSeconds() {
        return (firstSample + samples) / (double) SAMPLE_RATE;
    }

    float middle(int sample) {
        return 0.5f * (left[sample] + right[sample]);
    }

    boolean isSilent() {
        double power = 0;
        for (int i = 0; i < samples; i++) {
            float middle = middle(i);
            power += middle * middle;
        }
        return 10 * Math.log10(power / Math.max(1, samples) + 1e-20) < SILENCE_DECIBELS;
    }
}
