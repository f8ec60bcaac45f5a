package org.diapason.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Sound files in every container that is heard, made by ourselves for proofs and tests: notes that begin and die away over
 * a little noise, in stereo at 44.1 kHz, the same for the same seed.
 */
public final class Specimens {

    /** Endings of the containers that are written. */
    public static final List<String> CONTAINERS = List.of("aac", "aiff", "flac", "m4a", "mp3", "ogg", "opus", "wav");

    private static final int FRAME_BYTES = 2 * Short.BYTES;
    private static final int HEAD_BYTES = 44;

    private final FfmpegProgram program;

    /** Specimens made with the encoder that is unpacked below {@code cache}, once. */
    public Specimens(Path cache) throws IOException {
        this.program = FfmpegProgram.in(cache);
    }

    /** One file in each container, by ending, in a folder that exists. */
    public SortedMap<String, Path> write(Path folder, Duration length, long seed) throws IOException {
        Path wav = folder.resolve("specimen.wav");
        writeWav(wav, Math.toIntExact(length.toSeconds()), new SplittableRandom(seed));
        SortedMap<String, Path> files = new TreeMap<>();
        for (String ending : CONTAINERS) {
            Path file = folder.resolve("specimen." + ending);
            if (!file.equals(wav)) {
                encode(wav, file);
            }
            files.put(ending, file);
        }
        return files;
    }

    /** A format's encoder is chosen by the ending; the rates are those at which music is usually delivered. */
    private void encode(Path wav, Path file) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program.executable().toString(), "-nostdin", "-y", "-v", "error"));
        command.addAll(List.of("-i", wav.toString(), "-strict", "-2", "-b:a", "192k", "-map_metadata", "-1"));
        command.addAll(List.of("-fflags", "+bitexact", "-flags:a", "+bitexact", file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        Process process = builder.start();
        String messages = new String(process.getInputStream().readAllBytes(), US_ASCII);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("Expected to write %s, the encoder said: %s".formatted(file, messages));
        }
    }

    private static void writeWav(Path file, int seconds, SplittableRandom random) throws IOException {
        int bytes = seconds * Excerpt.SAMPLE_RATE * FRAME_BYTES;
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(US_ASCII)).putInt(HEAD_BYTES - 8 + bytes).put("WAVEfmt ".getBytes(US_ASCII));
        head.putInt(16).putShort((short) 1).putShort((short) 2).putInt(Excerpt.SAMPLE_RATE);
        head.putInt(Excerpt.SAMPLE_RATE * FRAME_BYTES)
                .putShort((short) FRAME_BYTES)
                .putShort((short) 16);
        head.put("data".getBytes(US_ASCII)).putInt(bytes);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(head.array());
            for (int second = 0; second < seconds; second++) {
                out.write(second(random));
            }
        }
    }

    /** Four notes a second, each with six partials, a little to the left or to the right. */
    private static byte[] second(SplittableRandom random) {
        double[] left = new double[Excerpt.SAMPLE_RATE];
        double[] right = new double[Excerpt.SAMPLE_RATE];
        for (int note = 0; note < 4; note++) {
            int start = note * Excerpt.SAMPLE_RATE / 4;
            double step = 2 * StrictMath.PI * 110 * StrictMath.pow(2, random.nextInt(36) / 12.0) / Excerpt.SAMPLE_RATE;
            double side = random.nextDouble(0.3, 0.7);
            for (int i = start; i < Excerpt.SAMPLE_RATE; i++) {
                double sample = 0;
                for (int partial = 1; partial <= 6; partial++) {
                    sample += StrictMath.sin(partial * step * (i - start)) / (partial * partial);
                }
                double heard = 0.12 * sample * StrictMath.exp(-6.0 * (i - start) / Excerpt.SAMPLE_RATE);
                left[i] += side * heard;
                right[i] += (1 - side) * heard;
            }
        }
        ByteBuffer frames =
                ByteBuffer.allocate(Excerpt.SAMPLE_RATE * FRAME_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < Excerpt.SAMPLE_RATE; i++) {
            frames.putShort(sample(left[i] + random.nextGaussian(0, 0.001)));
            frames.putShort(sample(right[i] + random.nextGaussian(0, 0.001)));
        }
        return frames.array();
    }

    private static short sample(double value) {
        return (short) StrictMath.round(32_767 * Math.clamp(value, -1, 1));
    }
}
