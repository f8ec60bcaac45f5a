package org.diapason.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.diapason.audio.Ear.Sound;

/**
 * Sound files in every container that is heard, made by ourselves for proofs and tests: notes that begin and die away over
 * a little noise, in stereo at 44.1 kHz, the same for the same seed.
 */
public final class Specimens {

    /** Endings of the containers that are written. */
    public static final List<String> CONTAINERS = List.of("aac", "aiff", "flac", "m4a", "mp3", "ogg", "opus", "wav");

    /** Music is usually delivered like this; FFmpeg's own Vorbis encoder has to be asked for. */
    private static final List<String> LOSSY = List.of("-strict", "-2", "-b:a", "192k");

    private static final List<String> FLAC = List.of("-sample_fmt", "s16");

    private static final int SECOND = Excerpt.SAMPLE_RATE;

    private final Encoder encoder;

    /** Specimens made with the encoder that is unpacked below {@code cache}, once. */
    public Specimens(Path cache) throws IOException {
        this.encoder = new Encoder(cache);
    }

    /** One file in each container, by ending, in a folder that exists. */
    public SortedMap<String, Path> write(Path folder, Duration length, long seed)
            throws IOException, InterruptedException {
        Sound sound = play(Math.toIntExact(length.toSeconds()), new SplittableRandom(seed));
        SortedMap<String, Path> files = new TreeMap<>();
        for (String ending : CONTAINERS) {
            Path file = folder.resolve("specimen." + ending);
            encoder.encode(sound, ending.equals("flac") ? FLAC : LOSSY, file);
            files.put(ending, file);
        }
        return files;
    }

    private static Sound play(int seconds, SplittableRandom random) {
        Sound sound = new Sound(new float[seconds * SECOND], new float[seconds * SECOND]);
        for (int second = 0; second < seconds; second++) {
            for (int note = 0; note < 4; note++) {
                int start = second * SECOND + note * SECOND / 4;
                strike(sound, start, (second + 1) * SECOND, random);
            }
        }
        for (int i = 0; i < seconds * SECOND; i++) {
            sound.left()[i] += (float) random.nextGaussian(0, 0.001);
            sound.right()[i] += (float) random.nextGaussian(0, 0.001);
        }
        return sound;
    }

    /** A note of six partials, a little to the left or to the right. */
    private static void strike(Sound sound, int start, int end, SplittableRandom random) {
        double step = 2 * StrictMath.PI * 110 * StrictMath.pow(2, random.nextInt(36) / 12.0) / SECOND;
        double side = random.nextDouble(0.3, 0.7);
        for (int i = start; i < end; i++) {
            double sample = 0;
            for (int partial = 1; partial <= 6; partial++) {
                sample += StrictMath.sin(partial * step * (i - start)) / (partial * partial);
            }
            double heard = 0.12 * sample * StrictMath.exp(-6.0 * (i - start) / SECOND);
            sound.left()[i] += (float) (side * heard);
            sound.right()[i] += (float) ((1 - side) * heard);
        }
    }
}
