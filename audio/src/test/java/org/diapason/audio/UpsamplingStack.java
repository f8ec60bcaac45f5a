package org.diapason.audio;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The end of a generator, for tests: layers that insert zeros, filter with a short random kernel, add a bias and
 * rectify leakily, each fed with the music at its own rate besides.
 */
final class UpsamplingStack {

    private static final float LEAK = 0.2f;

    private final int[] strides;
    private final SplittableRandom weights;

    UpsamplingStack(long seed, int... strides) {
        this.strides = strides.clone();
        this.weights = new SplittableRandom(seed);
    }

    float[] rebuild(float[] music) {
        int hop = Arrays.stream(strides).reduce(1, Math::multiplyExact);
        float[] state = averaged(music, hop);
        for (int stride : strides) {
            hop /= stride;
            state = layer(state, stride);
            float[] skip = averaged(music, hop);
            for (int i = 0; i < Math.min(state.length, skip.length); i++) {
                state[i] += skip[i];
            }
        }
        return Music.levelled(Arrays.copyOf(state, music.length));
    }

    private float[] layer(float[] state, int stride) {
        double bias = weights.nextDouble(0.02, 0.06);
        float[] kernel = new float[2 * stride];
        for (int tap = 0; tap < kernel.length; tap++) {
            double triangle = 1 - Math.abs(tap + 0.5 - stride) / stride;
            kernel[tap] = (float) (0.5 * triangle + weights.nextGaussian(0, 0.1));
        }
        float[] out = new float[(state.length + 1) * stride];
        for (int i = 0; i < state.length; i++) {
            float biased = (float) (state[i] + bias);
            float active = biased > 0 ? biased : LEAK * biased;
            for (int tap = 0; tap < kernel.length; tap++) {
                out[i * stride + tap] += active * kernel[tap];
            }
        }
        return out;
    }

    private static float[] averaged(float[] music, int hop) {
        float[] out = new float[music.length / hop];
        for (int i = 0; i < out.length * hop; i++) {
            out[i / hop] += music[i] / hop;
        }
        return out;
    }
}
