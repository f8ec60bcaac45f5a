package org.diapason.audio.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.diapason.audio.Audition;
import org.diapason.audio.DecodeLimits;
import org.diapason.audio.Ear;
import org.diapason.audio.Ear.Sound;
import org.diapason.audio.training.Treatment.Codec;

/** How fast four minutes are heard, decoding included, by one job that is warm. */
public final class Speed {

    private static final int SECONDS = 240;
    private static final int ROUNDS = 5;

    private Speed() {}

    /** A table of codecs, in Markdown. */
    public static List<String> measure(Path decoder, Path scratch) throws IOException, InterruptedException {
        Encoder encoder = new Encoder(new Ear(decoder));
        Sound sound = fourMinutes();
        Sheet sheet = new Sheet();
        sheet.table("Four minutes of sound, one job, decoding included", "codec", "× real time, best of 5", "median");
        try (Audition audition = new Audition(decoder, 1, DecodeLimits.USUAL)) {
            for (Codec codec : Codec.values()) {
                Treatment treatment = Treatment.lasting(codec, SECONDS);
                Path file = store(encoder, sound, treatment, scratch, codec);
                double[] factors = new double[ROUNDS];
                audition.hear(file);
                for (int round = 0; round < ROUNDS; round++) {
                    long start = System.nanoTime();
                    audition.hear(file);
                    factors[round] = SECONDS * 1e9 / (System.nanoTime() - start);
                }
                Arrays.sort(factors);
                sheet.row(codec.name(), whole(factors[ROUNDS - 1]), whole(factors[ROUNDS / 2]));
            }
        }
        return sheet.lines();
    }

    private static Path store(Encoder encoder, Sound sound, Treatment treatment, Path scratch, Codec codec)
            throws IOException, InterruptedException {
        try {
            return encoder.store(sound, treatment, scratch, "four-minutes-" + codec);
        } catch (Encoder.GaveUp e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Sound fourMinutes() {
        float[] whole = new float[SECONDS * Ear.SAMPLE_RATE];
        int at = 0;
        for (int piece = 0; at < whole.length; piece++) {
            float[] played = Sounds.play(new SplittableRandom(piece)).left();
            int length = Math.min(played.length, whole.length - at);
            System.arraycopy(played, 0, whole, at, length);
            at += length;
        }
        return new Sound(whole, whole);
    }

    private static String whole(double factor) {
        return String.format(Locale.ROOT, "%.0f", factor);
    }
}
