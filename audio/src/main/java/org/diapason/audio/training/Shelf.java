package org.diapason.audio.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.diapason.audio.Ear;
import org.diapason.audio.Ear.Sound;
import org.diapason.audio.Encoder;

/** A folder of sounds, stored as treatments say; what is there already is not stored again. */
final class Shelf {

    private final Ear ear;
    private final Encoder encoder;
    private final Path folder;

    Shelf(Ear ear, Encoder encoder, Path folder) {
        this.ear = ear;
        this.encoder = encoder;
        this.folder = folder;
    }

    /** Where a sound of this name is, or would be: it has the codec's ending. */
    Path place(String name, Treatment treatment) {
        return folder.resolve(name + "." + treatment.codec().ending);
    }

    /** Stores the sound under this name. */
    void store(Sound sound, Treatment treatment, String name) throws IOException, InterruptedException {
        Path draft = folder.resolve(name + ".draft." + treatment.codec().ending);
        encoder.encode(aged(sound, treatment, name), treatment.arguments(), draft);
        Files.move(draft, place(name, treatment), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The sound as it comes out of the codec that it was stored with before. */
    private Sound aged(Sound sound, Treatment treatment, String name) throws IOException, InterruptedException {
        if (treatment.history() == Treatment.Codec.FLAC) {
            return sound;
        }
        Treatment before = Treatment.plain(treatment.history());
        Path old = folder.resolve(name + ".before." + before.codec().ending);
        encoder.encode(sound, before.arguments(), old);
        try {
            return ear.sound(old);
        } finally {
            Files.delete(old);
        }
    }
}
