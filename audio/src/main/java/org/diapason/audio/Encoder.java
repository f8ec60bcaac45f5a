package org.diapason.audio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diapason.audio.Ear.Sound;

/** Writes sounds as files in every coding, for training, proofs and tests: the same bytes for the same sound. */
public final class Encoder {

    private static final int FRAME_BYTES = 2 * Float.BYTES;
    private static final int BLOCK = 8192;

    private final FfmpegProgram program;

    /** An encoder that is unpacked below {@code cache}, once. */
    public Encoder(Path cache) throws IOException {
        this.program = FfmpegProgram.in(cache);
    }

    /** The encoder could not write this sound; FFmpeg's own Vorbis encoder trips over some. */
    public static final class GaveUp extends IOException {
        GaveUp(String message) {
            super(message);
        }
    }

    /**
     * Writes a sound.
     *
     * @param arguments FFmpeg's, between input and output; without a codec the file's ending chooses
     */
    public void encode(Sound sound, List<String> arguments, Path file) throws IOException, InterruptedException {
        Path messages = Files.createTempFile("encoder", ".txt");
        try {
            Process process = start(command(arguments, file), messages);
            try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
                write(sound, out);
            } catch (IOException encoderHasEnough) {
                // The encoder closes its end when it has the seconds it was asked for; its status says whether all is
                // well.
            }
            int status = process.waitFor();
            if (status != 0) {
                throw new GaveUp("Expected the encoder to write %s, it stopped with %d: %s"
                        .formatted(file, status, Files.readString(messages, UTF_8)));
            }
        } finally {
            Files.delete(messages);
        }
    }

    private List<String> command(List<String> arguments, Path file) {
        List<String> command = new ArrayList<>(List.of(program.executable().toString()));
        command.addAll(List.of("-hide_banner", "-nostats", "-loglevel", "error", "-y"));
        command.addAll(List.of("-f", "f32le", "-ar", String.valueOf(Ear.SAMPLE_RATE), "-ac", "2", "-i", "pipe:0"));
        command.addAll(arguments);
        command.addAll(List.of("-threads", "1", "-bitexact", file.toString()));
        return command;
    }

    private Process start(List<String> command, Path messages) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(program.environment());
        return builder.redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
    }

    private static void write(Sound sound, OutputStream out) throws IOException {
        ByteBuffer frames = ByteBuffer.allocate(BLOCK * FRAME_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < sound.left().length; i++) {
            frames.putFloat(sound.left()[i]).putFloat(sound.right()[i]);
            if (!frames.hasRemaining()) {
                out.write(frames.array());
                frames.clear();
            }
        }
        out.write(frames.array(), 0, frames.position());
    }
}
