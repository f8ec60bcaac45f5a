package org.diapason.audio.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.diapason.audio.Ear;
import org.diapason.audio.Ear.Sound;

/** Stores sounds as files, as a treatment says; what is there already is not stored again. */
final class Encoder {

    private static final int BLOCK = 8192;

    private final Ear ear;

    /** The encoder could not store this sound; FFmpeg's own Vorbis encoder trips over some. */
    static final class GaveUp extends Exception {
        GaveUp(String message) {
            super(message);
        }
    }

    Encoder(Ear ear) {
        this.ear = ear;
    }

    /** Stores the sound in the folder, under this name and the codec's ending. */
    Path store(Sound sound, Treatment treatment, Path folder, String name)
            throws IOException, InterruptedException, GaveUp {
        Path file = folder.resolve(name + "." + treatment.codec().ending);
        if (Files.exists(file)) {
            return file;
        }
        Path draft = folder.resolve(name + ".draft." + treatment.codec().ending);
        encode(aged(sound, treatment, folder, name), treatment.arguments(), draft);
        return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The sound as it comes out of the codec that it was stored with before. */
    private Sound aged(Sound sound, Treatment treatment, Path folder, String name)
            throws IOException, InterruptedException, GaveUp {
        if (treatment.history() == Treatment.Codec.FLAC) {
            return sound;
        }
        Treatment before = Treatment.plain(treatment.history());
        Path old = folder.resolve(name + ".before." + before.codec().ending);
        encode(sound, before.arguments(), old);
        try {
            return ear.sound(old);
        } finally {
            Files.delete(old);
        }
    }

    private void encode(Sound sound, List<String> arguments, Path file)
            throws IOException, InterruptedException, GaveUp {
        List<String> all = new ArrayList<>(List.of("-hide_banner", "-nostats", "-loglevel", "error", "-y"));
        all.addAll(List.of("-f", "f32le", "-ar", String.valueOf(Ear.SAMPLE_RATE), "-ac", "2", "-i", "pipe:0"));
        all.addAll(arguments);
        all.addAll(List.of("-threads", "1", "-bitexact", file.toString()));
        Path messages = Files.createTempFile("encoder", ".txt");
        Process process = ear.encoder(all)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            write(sound, out);
        } catch (IOException encoderHasEnough) {
            // The encoder closes its end when it has the seconds it was asked for; its status says whether all is well.
        }
        int status = process.waitFor();
        String said = Files.readString(messages, UTF_8);
        Files.delete(messages);
        if (status != 0) {
            throw new GaveUp("Expected the encoder to write %s, it stopped with %d: %s".formatted(file, status, said));
        }
    }

    private static void write(Sound sound, OutputStream out) throws IOException {
        ByteBuffer frames = ByteBuffer.allocate(BLOCK * 8).order(ByteOrder.LITTLE_ENDIAN);
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
