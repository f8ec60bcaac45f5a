package org.diapason.audio;

import java.util.SplittableRandom;

/** Music as a person might play it, for tests: notes that begin, tremble and die away, over a little noise. */
final class Music {

    private static final int RATE = Excerpt.SAMPLE_RATE;
    private static final int PARTIALS = 12;

    private final SplittableRandom random;

    private Music(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Mono samples in −1 … 1. */
    static float[] play(long seed, double seconds) {
        Music music = new Music(seed);
        float[] sound = new float[(int) (seconds * RATE)];
        for (double at = 0; at < seconds; at += music.random.nextDouble(0.1, 0.4)) {
            music.note((int) (at * RATE), sound);
        }
        for (int i = 0; i < sound.length; i++) {
            sound[i] += (float) music.random.nextGaussian(0, 0.002);
        }
        return levelled(sound);
    }

    /** Scales the peak to one half. */
    static float[] levelled(float[] sound) {
        float peak = 1e-9f;
        for (float sample : sound) {
            peak = Math.max(peak, Math.abs(sample));
        }
        float[] scaled = new float[sound.length];
        for (int i = 0; i < sound.length; i++) {
            scaled[i] = 0.5f * sound[i] / peak;
        }
        return scaled;
    }

    private void note(int start, float[] sound) {
        double hertz = 110 * Math.pow(2, random.nextInt(36) / 12.0) * random.nextDouble(0.997, 1.003);
        double decay = random.nextDouble(0.2, 0.8) * RATE;
        double vibrato = random.nextDouble(0.0005, 0.003);
        double phase = 0;
        int end = (int) Math.min(sound.length, start + 3 * decay);
        for (int i = start; i < end; i++) {
            phase += 2 * Math.PI * hertz / RATE * (1 + vibrato * Math.sin(2 * Math.PI * 5.5 * i / RATE));
            double sample = 0;
            for (int partial = 1; partial <= PARTIALS && partial * hertz < 18_000; partial++) {
                sample += Math.sin(partial * phase) / (partial * partial);
            }
            double attack = Math.min(1, (i - start) / 400.0);
            sound[i] += (float) (0.1 * attack * Math.exp(-(i - start) / decay) * sample);
        }
    }
}
