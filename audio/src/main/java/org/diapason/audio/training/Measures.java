package org.diapason.audio.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.diapason.audio.Ear;
import org.diapason.audio.Ear.Measured;
import org.diapason.audio.Ear.Sound;
import org.diapason.audio.Encoder;
import org.diapason.audio.Heard;

/** Makes, stores and measures exhibits; what there is of texture goes to a file for the trainer of the network. */
final class Measures {

    /** Exhibits whose measures are held at a time. */
    private static final int BATCH = 64;

    private final Ear ear;
    private final Shelf shelf;
    private final Path clips;

    Measures(Ear ear, Shelf shelf, Path clips) {
        this.ear = ear;
        this.shelf = shelf;
        this.clips = clips;
    }

    /** An exhibit and what was measured in it. */
    record Row(Exhibit exhibit, Heard heard) {}

    /** Measures all, several at a time; those that cannot be stored, or in which there is nothing to hear, are left out. */
    List<Row> all(List<Exhibit> exhibits, int jobs, Path textures, IntConsumer progress)
            throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(textures), 1 << 20)) {
            for (int from = 0; from < exhibits.size(); from += BATCH) {
                List<Exhibit> batch = exhibits.subList(from, Math.min(exhibits.size(), from + BATCH));
                List<Future<Optional<Measured>>> waiting = batch.stream()
                        .map(exhibit -> pool.submit(() -> measure(exhibit)))
                        .toList();
                for (int i = 0; i < batch.size(); i++) {
                    Optional<Measured> measured = get(waiting.get(i));
                    if (measured.isPresent()) {
                        write(measured.get(), out);
                        rows.add(new Row(batch.get(i), measured.get().heard()));
                    }
                }
                progress.accept(from + batch.size());
            }
        }
        return rows;
    }

    private static Optional<Measured> get(Future<Optional<Measured>> waiting) throws IOException, InterruptedException {
        try {
            return waiting.get();
        } catch (ExecutionException e) {
            throw new IOException("An exhibit could not be measured", e.getCause());
        }
    }

    private Optional<Measured> measure(Exhibit exhibit) throws IOException, InterruptedException {
        Path file = shelf.place(exhibit.name(), exhibit.treatment());
        if (!Files.exists(file)) {
            try {
                shelf.store(made(exhibit), exhibit.treatment(), exhibit.name());
            } catch (Encoder.GaveUp leftOut) {
                return Optional.empty();
            }
        }
        return ear.measure(file);
    }

    private Sound made(Exhibit exhibit) throws IOException {
        return switch (exhibit.making()) {
            case Exhibit.Making.AsItIs() -> sound(exhibit.clip());
            case Exhibit.Making.Noisy(long seed) -> Sounds.noisy(sound(exhibit.clip()), 40, new SplittableRandom(seed));
            case Exhibit.Making.Played(long seed) -> Sounds.play(new SplittableRandom(seed));
            case Exhibit.Making.Mixed(Clip under, double decibels) ->
                Sounds.mix(sound(exhibit.clip()), sound(under), decibels);
        };
    }

    private Sound sound(Clip clip) throws IOException {
        return ear.sound(clips.resolve(clip.path()));
    }

    private static void write(Measured measured, OutputStream out) throws IOException {
        for (float[] texture : measured.textures()) {
            ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * texture.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(texture);
            out.write(bytes.array());
        }
    }
}
