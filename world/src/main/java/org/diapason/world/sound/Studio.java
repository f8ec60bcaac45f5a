package org.diapason.world.sound;

import java.util.ArrayList;
import java.util.List;
import org.diapason.world.catalogue.Genre;
import org.diapason.world.catalogue.Making;
import org.diapason.world.chance.Chance;

/**
 * Where the recordings of a world are made. Mono, 44.1 kHz, samples in −1 … 1. Thread-safe: a
 * recording depends on its own chance only.
 */
public final class Studio {
    /** Samples a second. */
    public static final int RATE = 44_100;

    private static final List<int[]> STRIDE_PLANS =
            List.of(new int[] {8, 8, 4, 2}, new int[] {5, 4, 4, 2}, new int[] {8, 5, 4, 2});
    private static final double NOISE = 0.0012;
    private static final double FADE_SECONDS = 0.25;
    private static final double PART_FROM = 0.45;

    private final List<UpsamplingDecoder> decoders = new ArrayList<>();

    /** A studio with one decoder for each plan of strides, its weights drawn once. */
    public Studio(Chance chance) {
        for (int i = 0; i < STRIDE_PLANS.size(); i++) {
            decoders.add(new UpsamplingDecoder(STRIDE_PLANS.get(i), chance.child(i)));
        }
    }

    /** How many decoders there are; they are numbered from 0. */
    public int decoders() {
        return decoders.size();
    }

    /**
     * Makes a recording.
     *
     * @param decoder the one that generated music passes through
     */
    public float[] record(Genre genre, Making making, int decoder, Chance chance, int samples) {
        Style style = Style.of(genre);
        Piece piece = Composer.compose(style, chance.child("composer"), samples);
        float[] backing = backing(style, piece, chance, samples);
        float[] melody = melody(style, piece, chance, samples);
        UpsamplingDecoder generator = decoders.get(decoder);
        return switch (making) {
            case HUMAN -> master(mix(backing, melody), chance);
            case GENERATED -> level(generator.rebuild(master(mix(backing, melody), chance)));
            case PARTLY -> master(mix(backing, fromTheMiddle(generator.rebuild(melody))), chance);
        };
    }

    private static float[] backing(Style style, Piece piece, Chance chance, int samples) {
        Timbre chords = new Timbre(style.brightness(), chance.child("chords"));
        Timbre bass = new Timbre(style.brightness() * 0.6, chance.child("bass"));
        float[] sound = new Synthesiser(chords, style.attackSeconds(), 1.6, chance.child("chord player"))
                .play(piece.chords(), samples);
        sound = mix(sound, new Synthesiser(bass, 0.008, 0.6, chance.child("bass player")).play(piece.bass(), samples));
        return mix(sound, new Percussion(chance.child("drummer")).play(piece.hits(), samples));
    }

    private static float[] melody(Style style, Piece piece, Chance chance, int samples) {
        Timbre lead = new Timbre(Math.min(1, style.brightness() + 0.2), chance.child("lead"));
        return new Synthesiser(lead, 0.015, 0.5, chance.child("lead player")).play(piece.melody(), samples);
    }

    /** The noise of a room and of its cables, fades at both ends, and an even loudness. */
    private static float[] master(float[] mix, Chance chance) {
        Chance room = chance.child("room");
        double level = NOISE * room.between(0.5, 1.5);
        int fade = (int) (FADE_SECONDS * RATE);
        for (int i = 0; i < mix.length; i++) {
            float edge = Math.min(1f, Math.min(i, mix.length - 1 - i) / (float) fade);
            mix[i] = (float) (edge * mix[i] + level * room.between(-1, 1));
        }
        return level(mix);
    }

    /** Scales the peak to 0.8. */
    private static float[] level(float[] sound) {
        float peak = 1e-6f;
        for (float value : sound) {
            peak = Math.max(peak, Math.abs(value));
        }
        float gain = 0.8f / peak;
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= gain;
        }
        return sound;
    }

    /** Silences the beginning: a machine's part that enters late. */
    private static float[] fromTheMiddle(float[] part) {
        int from = (int) (part.length * PART_FROM);
        for (int i = 0; i < from; i++) {
            part[i] = 0;
        }
        return part;
    }

    private static float[] mix(float[] sound, float[] other) {
        for (int i = 0; i < sound.length; i++) {
            sound[i] += other[i];
        }
        return sound;
    }
}
