package org.diapason.audio.training;

import java.util.SplittableRandom;
import org.diapason.audio.Ear;
import org.diapason.audio.Ear.Sound;

/** What is done to sounds before they are stored: mixing, noise, and music that a synthesiser plays. */
final class Sounds {

    /** Samples of one period of a tone. */
    private static final int PERIOD = 2048;

    private static final float[] SINE = sine();

    private Sounds() {}

    /** Scales the peak to one half. */
    static float[] levelled(float[] sound) {
        float peak = 1e-6f;
        for (float sample : sound) {
            peak = Math.max(peak, Math.abs(sample));
        }
        float[] scaled = new float[sound.length];
        for (int i = 0; i < sound.length; i++) {
            scaled[i] = 0.5f * sound[i] / peak;
        }
        return scaled;
    }

    /** One sound over another, so many decibels louder than it, as long as the shorter. */
    static Sound mix(Sound over, Sound under, double decibels) {
        int length = Math.min(over.left().length, under.left().length);
        double gain = StrictMath.pow(10, decibels / 20) * StrictMath.sqrt(power(under, length) / power(over, length));
        float scale = (float) (0.5 * gain / (1 + gain));
        float rest = (float) (0.5 / (1 + gain));
        return new Sound(
                mix(over.left(), scale, under.left(), rest, length),
                mix(over.right(), scale, under.right(), rest, length));
    }

    private static float[] mix(float[] over, float scale, float[] under, float rest, int length) {
        float[] mixed = new float[length];
        for (int i = 0; i < length; i++) {
            mixed[i] = scale * over[i] + rest * under[i];
        }
        return mixed;
    }

    /** The sound with white noise so many decibels below it. */
    static Sound noisy(Sound sound, double decibels, SplittableRandom chance) {
        double level = StrictMath.sqrt(power(sound, sound.left().length)) * StrictMath.pow(10, -decibels / 20);
        return new Sound(noisy(sound.left(), level, chance), noisy(sound.right(), level, chance));
    }

    private static float[] noisy(float[] sound, double level, SplittableRandom chance) {
        float[] noisy = sound.clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] += (float) (level * chance.nextGaussian());
        }
        return noisy;
    }

    private static double power(Sound sound, int length) {
        double power = 1e-12;
        for (int i = 0; i < length; i++) {
            power += sound.left()[i] * sound.left()[i] + sound.right()[i] * sound.right()[i];
        }
        return power / length;
    }

    /**
     * Eleven seconds that a synthesiser plays in one channel: notes of steady pitch, as game machines have them, or
     * notes that tremble.
     */
    static Sound play(SplittableRandom chance) {
        float[] sound = new float[11 * Ear.SAMPLE_RATE];
        boolean steady = chance.nextBoolean();
        int partials = chance.nextInt(4, 40);
        double fall = chance.nextDouble(0.8, 2.2);
        for (double at = 0; at < 11; at += chance.nextDouble(0.08, 0.4)) {
            note((int) (at * Ear.SAMPLE_RATE), sound, steady, partials, fall, chance);
        }
        double noise = chance.nextDouble(0.0001, 0.003);
        for (int i = 0; i < sound.length; i++) {
            sound[i] += (float) (noise * chance.nextGaussian());
        }
        float[] levelled = levelled(sound);
        return new Sound(levelled, levelled);
    }

    private static void note(
            int start, float[] sound, boolean steady, int partials, double fall, SplittableRandom chance) {
        double hertz = 55 * StrictMath.pow(2, chance.nextInt(48) / 12.0);
        double decay = chance.nextDouble(0.1, 0.8) * Ear.SAMPLE_RATE;
        double vibrato = steady ? 0 : chance.nextDouble(0.0005, 0.004);
        float[] period = period(hertz, partials, fall);
        double fading = StrictMath.exp(-1 / decay);
        double level = 0.1;
        double place = 0;
        int end = (int) Math.min(sound.length, start + 3 * decay);
        for (int i = start; i < end; i++) {
            double trembling = vibrato * SINE[(int) (i * 0.26) % PERIOD];
            place = (place + PERIOD * hertz / Ear.SAMPLE_RATE * (1 + trembling)) % PERIOD;
            int before = (int) place;
            float part = (float) (place - before);
            float wave = period[before] + part * (period[before + 1] - period[before]);
            sound[i] += (float) (Math.min(1, (i - start) / 300.0) * level * wave);
            level *= fading;
        }
    }

    /** One period of a tone, with its first sample repeated for interpolation. */
    private static float[] period(double hertz, int partials, double fall) {
        float[] period = new float[PERIOD + 1];
        for (int partial = 1; partial <= partials && partial * hertz < 18_000; partial++) {
            double level = StrictMath.pow(partial, -fall);
            for (int i = 0; i <= PERIOD; i++) {
                period[i] += (float) (level * SINE[partial * i % PERIOD]);
            }
        }
        return period;
    }

    private static float[] sine() {
        float[] sine = new float[PERIOD];
        for (int i = 0; i < PERIOD; i++) {
            sine[i] = (float) StrictMath.sin(2 * Math.PI * i / PERIOD);
        }
        return sine;
    }
}
