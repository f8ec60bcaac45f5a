package org.diapason.audio.training;

import java.util.SplittableRandom;
import org.diapason.audio.Ear.Sound;

/**
 * The end of a generator with weights left to chance: what people played, as an untrained decoder would rebuild it.
 *
 * <p>The traces of upsampling come from the architecture and not from what it learned (Pons et al., "Upsampling
 * artifacts in neural audio synthesis", ICASSP 2021): layers that insert zeros or repeat samples, filter with a short
 * kernel that errs, add a bias and rectify leakily. Each layer is fed with the music at its own rate besides, so that
 * the music stays recognisable.
 *
 * @param strides from the coarsest layer to the finest
 * @param repeats whether layers repeat samples (nearest neighbour and convolution) or insert zeros (transposed)
 */
record RandomDecoder(String name, int[] strides, boolean repeats, long seed) {

    private static final int[][] PLANS = {
        {8, 8, 4, 2}, {8, 5, 4, 2}, {5, 4, 4, 2}, {8, 8, 2, 2}, {6, 5, 4, 4}, {8, 7, 7}, {4, 4, 4, 4, 2}, {7, 7, 3, 3}
    };

    /** Deviation of a kernel's taps: from well trained to hardly. */
    private static final double LEAST_ERROR = 0.03;

    private static final double MOST_ERROR = 0.2;
    private static final double LEAK = 0.2;

    /** A decoder with plan and weights left to chance. */
    static RandomDecoder draw(SplittableRandom chance) {
        int[] plan = PLANS[chance.nextInt(PLANS.length)];
        boolean repeats = chance.nextInt(3) == 0;
        StringBuilder name = new StringBuilder(repeats ? "repeating" : "inserting");
        for (int stride : plan) {
            name.append(' ').append(stride);
        }
        return new RandomDecoder(name.toString(), plan, repeats, chance.nextLong());
    }

    /** The sound as it comes out; both channels pass the same weights. */
    Sound rebuild(Sound sound) {
        float[] left = rebuild(sound.left());
        return new Sound(left, sound.left() == sound.right() ? left : rebuild(sound.right()));
    }

    private float[] rebuild(float[] sound) {
        SplittableRandom weights = new SplittableRandom(seed);
        double error = weights.nextDouble(LEAST_ERROR, MOST_ERROR);
        int hop = 1;
        for (int stride : strides) {
            hop *= stride;
        }
        float[] state = averaged(sound, hop);
        for (int stride : strides) {
            hop /= stride;
            float[] finer = averaged(sound, hop);
            float[] detail = lessCoarse(finer, stride);
            state = layer(state, stride, error, weights, finer.length);
            if (hop > 1) {
                add(state, detail);
            }
        }
        return Sounds.levelled(state);
    }

    private float[] layer(float[] state, int stride, double error, SplittableRandom weights, int length) {
        float bias = (float) weights.nextDouble(0.005, 0.05);
        float[] kernel = repeats ? smoothing(error, weights) : interpolating(stride, error, weights);
        float[] out = new float[length];
        for (int i = 0; i < state.length; i++) {
            float active = active(state[i] + bias);
            for (int copy = 0; copy < (repeats ? stride : 1); copy++) {
                int first = i * stride + copy - kernel.length / 2;
                for (int tap = Math.max(0, -first); tap < Math.min(kernel.length, length - first); tap++) {
                    out[first + tap] += active * kernel[tap];
                }
            }
        }
        return out;
    }

    /** Two units of opposite sign, so that the music passes, and an error that stays. */
    private static float active(float x) {
        return x > 0 ? x : (float) (x * (1 - LEAK * 0.5));
    }

    private static float[] interpolating(int stride, double error, SplittableRandom weights) {
        float[] kernel = new float[2 * stride];
        for (int tap = 0; tap < kernel.length; tap++) {
            double triangle = 1 - Math.abs(tap + 0.5 - stride) / stride;
            kernel[tap] = (float) (triangle + error * weights.nextGaussian());
        }
        return kernel;
    }

    private static float[] smoothing(double error, SplittableRandom weights) {
        float[] kernel = new float[7];
        for (int tap = 0; tap < kernel.length; tap++) {
            kernel[tap] = (float) ((1 - Math.abs(tap - 3) / 4.0) / 4 + error * weights.nextGaussian() / 2);
        }
        return kernel;
    }

    private static float[] averaged(float[] sound, int hop) {
        float[] out = new float[sound.length / hop];
        for (int i = 0; i < out.length * hop; i++) {
            out[i / hop] += sound[i] / hop;
        }
        return out;
    }

    /** What the coarser layer does not carry. */
    private static float[] lessCoarse(float[] finer, int stride) {
        float[] coarse = averaged(finer, stride);
        float[] detail = finer.clone();
        for (int i = 0; i < coarse.length * stride; i++) {
            detail[i] -= coarse[i / stride];
        }
        return detail;
    }

    private static void add(float[] sum, float[] other) {
        for (int i = 0; i < Math.min(sum.length, other.length); i++) {
            sum[i] += other[i];
        }
    }
}
