package org.diapason.world.sound;

import java.util.ArrayList;
import java.util.List;
import org.diapason.world.chance.Chance;
import org.diapason.world.sound.Piece.Drum;
import org.diapason.world.sound.Piece.Hit;

/** Writes a piece in a style: a chord a bar, a bass under it, a melody that walks, and a beat. */
final class Composer {
    private static final int BEATS_A_BAR = 4;
    private static final double BASS_ROOT_HERTZ = 55;
    private static final double TUNING_CENTS = 18;
    private static final double LATE_SECONDS = 0.008;

    private final Style style;
    private final Chance chance;
    private final int samples;
    private final double beat;
    private final double root;
    private final List<Note> chords = new ArrayList<>();
    private final List<Note> bass = new ArrayList<>();
    private final List<Note> melody = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();
    private int step = 7;

    private Composer(Style style, Chance chance, int samples) {
        this.style = style;
        this.chance = chance;
        this.samples = samples;
        beat = Studio.RATE * 60.0 / chance.between(style.beatsLow(), style.beatsHigh());
        double cents = chance.between(-TUNING_CENTS, TUNING_CENTS);
        root = BASS_ROOT_HERTZ * StrictMath.pow(2, (chance.below(12) + cents / 100) / 12);
    }

    static Piece compose(Style style, Chance chance, int samples) {
        Composer composer = new Composer(style, chance, samples);
        int[] progression = chance.pick(style.progressions());
        for (int bar = 0; bar * BEATS_A_BAR * composer.beat < samples; bar++) {
            composer.bar(bar * BEATS_A_BAR, progression[bar % progression.length]);
        }
        return new Piece(composer.chords, composer.bass, composer.melody, composer.hits);
    }

    private void bar(int first, int degree) {
        for (int voice = 0; voice < 3; voice++) {
            add(chords, first, BEATS_A_BAR * 0.92, 14 + degree + 2 * voice, 0.16);
        }
        for (int i = 0; i < BEATS_A_BAR; i++) {
            if (i % 2 == 0 || chance.happens(0.5)) {
                add(bass, first + i, 0.8, i == 3 ? degree + 4 : degree, 0.34);
            }
            half(first + i);
            half(first + i + 0.5 + style.swing());
            strike(first + i, i);
        }
    }

    private void half(double at) {
        if (chance.happens(style.melody())) {
            step = Math.clamp(step + chance.among(-2, 2), 2, 13);
            add(melody, at, chance.between(0.4, 1.4), 14 + step, 0.30);
        }
    }

    private void strike(double at, int beatOfBar) {
        if (style.drums() == 0) {
            return;
        }
        hit(beatOfBar % 2 == 0 ? Drum.KICK : Drum.SNARE, at, 0.5);
        hit(Drum.HAT, at, 0.12);
        hit(Drum.HAT, at + 0.5 + style.swing(), chance.between(0.05, 0.12));
    }

    private void add(List<Note> part, double atBeat, double beats, int degree, double loudness) {
        int start = sampleAt(atBeat);
        int length = (int) (beats * beat);
        if (start < samples) {
            part.add(new Note(start, length, hertz(degree), loudness * chance.between(0.75, 1)));
        }
    }

    private void hit(Drum drum, double atBeat, double loudness) {
        int start = sampleAt(atBeat);
        if (start < samples) {
            hits.add(new Hit(drum, start, style.drums() * loudness * chance.between(0.8, 1)));
        }
    }

    private int sampleAt(double atBeat) {
        return (int) (atBeat * beat + chance.unit() * LATE_SECONDS * Studio.RATE);
    }

    /** The pitch of a degree of the scale, degree 0 being the root of the bass. */
    private double hertz(int degree) {
        int[] scale = style.scale();
        int semitones = 12 * Math.floorDiv(degree, scale.length) + scale[Math.floorMod(degree, scale.length)];
        return root * StrictMath.pow(2, semitones / 12.0);
    }
}
