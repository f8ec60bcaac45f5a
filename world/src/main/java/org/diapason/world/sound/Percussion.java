package org.diapason.world.sound;

import java.util.List;
import org.diapason.world.chance.Chance;
import org.diapason.world.sound.Piece.Hit;

/** Plays a drum kit: a falling sine for the kick, bursts of noise for the snare and the hat. */
final class Percussion {
    private static final double KICK_HERTZ = 48;
    private static final double KICK_SWEEP_HERTZ = 110;

    private final Chance chance;

    Percussion(Chance chance) {
        this.chance = chance;
    }

    float[] play(List<Hit> hits, int samples) {
        float[] sound = new float[samples];
        for (Hit hit : hits) {
            switch (hit.drum()) {
                case KICK -> kick(hit, sound);
                case SNARE -> burst(hit, sound, 0.11, 0.5f);
                case HAT -> burst(hit, sound, 0.035, 0.95f);
            }
        }
        return sound;
    }

    private static void kick(Hit hit, float[] sound) {
        int end = Math.min(sound.length, hit.start() + Studio.RATE / 4);
        double level = hit.loudness();
        double sweep = KICK_SWEEP_HERTZ;
        double turns = 0;
        for (int i = hit.start(); i < end; i++) {
            sound[i] += (float) (level * Timbre.sine(turns));
            turns += (KICK_HERTZ + sweep) / Studio.RATE;
            sweep *= 0.9988;
            level *= 0.9996;
        }
    }

    /** Noise through a first-order high-pass: the nearer {@code edge} is to 1, the brighter. */
    private void burst(Hit hit, float[] sound, double seconds, float edge) {
        int end = Math.min(sound.length, hit.start() + (int) (6 * seconds * Studio.RATE));
        float fall = (float) StrictMath.exp(-1 / (seconds * Studio.RATE));
        float level = (float) hit.loudness() * 0.5f;
        float before = 0;
        for (int i = hit.start(); i < end; i++) {
            float noise = (float) chance.between(-1, 1);
            sound[i] += level * (noise - edge * before);
            before = noise;
            level *= fall;
        }
    }
}
