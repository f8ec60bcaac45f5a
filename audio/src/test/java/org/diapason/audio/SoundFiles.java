package org.diapason.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes sounds as files, for tests. */
final class SoundFiles {

    private SoundFiles() {}

    /** A mono 16-bit WAV file at 44.1 kHz. */
    static Path wav(Path file, float[] samples) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(US_ASCII)).putInt(36 + 2 * samples.length).put("WAVEfmt ".getBytes(US_ASCII));
        bytes.putInt(16).putShort((short) 1).putShort((short) 1);
        bytes.putInt(Excerpt.SAMPLE_RATE).putInt(2 * Excerpt.SAMPLE_RATE);
        bytes.putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(US_ASCII))
                .putInt(2 * samples.length);
        for (float sample : samples) {
            bytes.putShort((short) Math.round(32_767 * Math.clamp(sample, -1, 1)));
        }
        return Files.write(file, bytes.array());
    }

    /** The same sound in another format, which FFmpeg chooses by the new file's ending unless options say so. */
    static Path encode(Path wav, Path file, String... options) throws IOException, InterruptedException {
        FfmpegProgram program = FfmpegProgram.in(cache());
        List<String> command = new ArrayList<>(List.of(program.executable().toString(), "-nostdin", "-y", "-i"));
        command.add(wav.toString());
        command.addAll(List.of(options));
        command.add(file.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        Process process = builder.start();
        String messages = new String(process.getInputStream().readAllBytes(), US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException(messages);
        }
        return file;
    }

    /** Where the tests of this module unpack the decoder, once for all of them. */
    static Path cache() {
        return Path.of(System.getProperty("basedir", "."), "target", "decoder");
    }
}
