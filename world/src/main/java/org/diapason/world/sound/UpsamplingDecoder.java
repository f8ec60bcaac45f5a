package org.diapason.world.sound;

import java.util.ArrayList;
import java.util.List;
import org.diapason.world.chance.Chance;

/**
 * Rebuilds a sound the way the last layers of neural generators do: from latents at a low rate,
 * through transposed convolutions, each of which inserts zeros and filters with a short kernel.
 *
 * <p>The latents are the octave bands of a Laplacian pyramid (Burt and Adelson, "The Laplacian
 * pyramid as a compact image code", 1983), one for each stride, so that the music stays
 * recognisable; above the finest latent there are only the images that zero insertion leaves. A
 * layer has two channels, the sound and its negative, each with a bias and a leaky rectifier, and
 * kernels with random errors. The errors repeat with the stride and the bias never stops: together
 * they leave narrow lines at multiples of the rate of each latent (the checkerboard of Odena,
 * Dumoulin and Olah, "Deconvolution and checkerboard artifacts", Distill 2016; for sound Pons,
 * Pascual, Cengarle and Serrà, "Upsampling artifacts in neural audio synthesis", 2021). Immutable.
 */
final class UpsamplingDecoder {
    private static final float LEAK = 0.2f;
    private static final double KERNEL_ERROR = 0.16;
    private static final double BIAS = 0.04;

    private final int[] strides;
    private final List<Layer> layers = new ArrayList<>();

    /**
     * A decoder with the weights that chance gives it.
     *
     * @param strides from the coarsest layer to the finest, such as 8, 8, 4, 2
     */
    UpsamplingDecoder(int[] strides, Chance chance) {
        this.strides = strides.clone();
        for (int stride : strides) {
            layers.add(new Layer(stride, chance));
        }
    }

    /** The sound as this decoder rebuilds it; as long as what came in. */
    float[] rebuild(float[] sound) {
        List<float[]> latents = encode(sound);
        float[] state = latents.getFirst();
        for (int i = 0; i < layers.size(); i++) {
            state = layers.get(i).apply(state, latents.get(i + 1).length);
            if (i < layers.size() - 1) {
                add(state, latents.get(i + 1));
            }
        }
        return state;
    }

    /** Bands from coarse to fine; the last has the length of the sound and is not used. */
    private List<float[]> encode(float[] sound) {
        List<float[]> bands = new ArrayList<>();
        float[] finer = sound;
        bands.add(sound);
        for (int i = strides.length - 1; i >= 0; i--) {
            Resampler resampler = new Resampler(strides[i]);
            float[] coarser = resampler.down(finer);
            float[] predicted = resampler.up(coarser, finer.length);
            float[] residual = finer.clone();
            for (int n = 0; n < residual.length; n++) {
                residual[n] -= predicted[n];
            }
            bands.set(0, residual);
            bands.addFirst(coarser);
            finer = coarser;
        }
        return bands;
    }

    private static void add(float[] sum, float[] other) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
    }

    /** One transposed convolution of two channels; kernels are {@code float[tap]}, two strides long. */
    private static final class Layer {
        private final int stride;
        private final float[] positive;
        private final float[] negative;
        private final float biasUp;
        private final float biasDown;

        Layer(int stride, Chance chance) {
            this.stride = stride;
            positive = kernel(stride, chance);
            negative = kernel(stride, chance);
            biasUp = (float) (BIAS * chance.between(0.5, 1.5));
            biasDown = (float) (BIAS * chance.between(0.5, 1.5));
        }

        float[] apply(float[] state, int length) {
            float[] out = new float[length];
            for (int i = 0; i < state.length; i++) {
                float up = leaky(state[i] + biasUp);
                float down = leaky(biasDown - state[i]);
                int first = (i - 1) * stride;
                int from = Math.max(0, -first);
                int to = Math.min(2 * stride, length - first);
                for (int tap = from; tap < to; tap++) {
                    out[first + tap] += up * positive[tap] - down * negative[tap];
                }
            }
            return out;
        }

        private static float leaky(float x) {
            return x > 0 ? x : LEAK * x;
        }

        /** Interpolates in a straight line, with errors; both channels together have gain 1. */
        private static float[] kernel(int stride, Chance chance) {
            float[] kernel = new float[2 * stride];
            for (int tap = 0; tap < kernel.length; tap++) {
                double triangle = 1 - Math.abs(tap + 0.5 - stride) / stride;
                kernel[tap] = (float) ((triangle + KERNEL_ERROR * chance.gaussian()) / (1 + LEAK));
            }
            return kernel;
        }
    }
}
