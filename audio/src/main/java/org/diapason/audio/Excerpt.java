package org.diapason.audio;

/**
 * Five seconds of decoded sound: two channels of samples at {@link #SAMPLE_RATE}.
 *
 * <p>A mono file has twice the same channel. Not safe for use by several threads: the decoder refills its arrays.
 */
final class Excerpt {

    /** Samples a second of everything that is decoded; most music is delivered at this rate. */
    static final int SAMPLE_RATE = 44_100;

    /** Length of a full excerpt: long enough for narrow lines, short enough to show where a part begins. */
    static final int FULL_SECONDS = 5;

    /** Below this level, in decibels of full scale, there is nothing to hear. */
    private static final double SILENCE_DECIBELS = -60;

    /** Decoders overshoot full scale a little; what is louder is not sound. */
    private static final float LOUDEST = 8;

    final float[] left = new float[FULL_SECONDS * SAMPLE_RATE];
    final float[] right = new float[FULL_SECONDS * SAMPLE_RATE];
    private long firstSample;
    private int samples;

    void append(float leftSample, float rightSample) {
        left[samples] = sane(leftSample);
        right[samples] = sane(rightSample);
        samples++;
    }

    /** Files of floating-point samples may hold anything, what is not a number included. */
    private static float sane(float sample) {
        return Float.isNaN(sample) ? 0 : Math.clamp(sample, -LOUDEST, LOUDEST);
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
