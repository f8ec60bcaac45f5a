package org.diapason.world.sound;

import java.util.List;
import org.diapason.world.chance.Chance;

/** Plays the notes of one part on one instrument, each a little out of tune and with vibrato. */
final class Synthesiser {
    private static final double DETUNE_CENTS = 5;
    private static final double VIBRATO_CENTS = 7;
    private static final double VIBRATO_HERTZ = 5.2;
    private static final int BLOCK = 64;
    private static final double RELEASE_SECONDS = 0.12;
    private static final double SILENT = 1e-4;

    private final Timbre timbre;
    private final double attackSeconds;
    private final double decaySeconds;
    private final Chance chance;

    Synthesiser(Timbre timbre, double attackSeconds, double decaySeconds, Chance chance) {
        this.timbre = timbre;
        this.attackSeconds = attackSeconds;
        this.decaySeconds = decaySeconds;
        this.chance = chance;
    }

    float[] play(List<Note> notes, int samples) {
        float[] sound = new float[samples];
        for (Note note : notes) {
            play(note, sound);
        }
        return sound;
    }

    /** Pitch changes by blocks of 64 samples, loudness by samples. */
    private void play(Note note, float[] sound) {
        double hertz = note.hertz() * cents(chance.between(-DETUNE_CENTS, DETUNE_CENTS));
        float[] table = timbre.tableFor(hertz);
        double vibrato = chance.unit();
        double phase = chance.unit();
        Envelope envelope = new Envelope(note, attackSeconds, decaySeconds);
        for (int start = note.start(); start < sound.length && !envelope.isOver(); start += BLOCK) {
            double bend = VIBRATO_CENTS * Timbre.sine(vibrato + VIBRATO_HERTZ * (start - note.start()) / Studio.RATE);
            double step = hertz * cents(bend) / Studio.RATE;
            int end = Math.min(start + BLOCK, sound.length);
            for (int i = start; i < end; i++) {
                double place = phase * Timbre.SIZE;
                int index = (int) place;
                float part = (float) (place - index);
                sound[i] += envelope.next() * (table[index] + part * (table[index + 1] - table[index]));
                phase += step;
                phase -= (int) phase;
            }
        }
    }

    /** Exact enough below a quarter tone: the first two terms of 2^(cents / 1200). */
    private static double cents(double cents) {
        double x = cents * (0.6931471805599453 / 1200);
        return 1 + x + x * x / 2;
    }

    /** Swells in a straight line, falls exponentially, and faster once the note is released. */
    private static final class Envelope {
        private final int attack;
        private final int release;
        private final float rise;
        private final float fall;
        private final float fade;
        private int age;
        private float level;

        Envelope(Note note, double attackSeconds, double decaySeconds) {
            attack = (int) Math.max(32, attackSeconds * Studio.RATE);
            release = Math.max(attack, note.length());
            rise = (float) (note.loudness() / attack);
            fall = perSample(decaySeconds);
            fade = perSample(RELEASE_SECONDS);
        }

        boolean isOver() {
            return age > release && level < SILENT;
        }

        float next() {
            if (age < attack) {
                level += rise;
            } else {
                level *= age < release ? fall : fade;
            }
            age++;
            return level;
        }

        private static float perSample(double seconds) {
            return (float) StrictMath.exp(-1 / (seconds * Studio.RATE));
        }
    }
}
