package org.diapason.world.sound;

/** Changes the rate of a sound by a whole factor, cleanly: a Hann-windowed sinc, eight strides long. */
final class Resampler {
    private static final int HALF_WIDTH = 4;

    private final int stride;
    private final float[] kernel;

    Resampler(int stride) {
        this.stride = stride;
        int half = HALF_WIDTH * stride;
        kernel = new float[2 * half + 1];
        double sum = 0;
        for (int tap = 0; tap < kernel.length; tap++) {
            double x = Math.PI * (tap - half) / stride;
            double sinc = x == 0 ? 1 : StrictMath.sin(x) / x;
            double window = 0.5 + 0.5 * StrictMath.cos(Math.PI * (tap - half) / (half + 1));
            kernel[tap] = (float) (sinc * window);
            sum += kernel[tap];
        }
        for (int tap = 0; tap < kernel.length; tap++) {
            kernel[tap] /= (float) sum;
        }
    }

    float[] down(float[] sound) {
        float[] out = new float[(sound.length + stride - 1) / stride];
        int half = HALF_WIDTH * stride;
        for (int i = 0; i < out.length; i++) {
            int first = i * stride - half;
            int to = Math.min(kernel.length, sound.length - first);
            float sum = 0;
            for (int tap = Math.max(0, -first); tap < to; tap++) {
                sum += kernel[tap] * sound[first + tap];
            }
            out[i] = sum;
        }
        return out;
    }

    float[] up(float[] sound, int length) {
        float[] out = new float[length];
        int half = HALF_WIDTH * stride;
        for (int i = 0; i < sound.length; i++) {
            float value = sound[i] * stride;
            int first = i * stride - half;
            int to = Math.min(kernel.length, length - first);
            for (int tap = Math.max(0, -first); tap < to; tap++) {
                out[first + tap] += value * kernel[tap];
            }
        }
        return out;
    }
}
