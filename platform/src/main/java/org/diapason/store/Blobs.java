package org.diapason.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Files by their SHA-256: original deliveries, audio, the listens of a case. What is kept never
 * changes; keeping the same bytes twice keeps them once. Safe for use by many threads.
 */
public final class Blobs {
    private final Path folder;

    public Blobs(Path folder) {
        this.folder = folder;
    }

    /** Keeps a copy of the file's bytes, on disk before this returns. */
    public Sha256 keep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return keep(in);
        }
    }

    /** Keeps the bytes that the reader yields, on disk before this returns. */
    public Sha256 keep(InputStream in) throws IOException {
        Files.createDirectories(folder);
        Path incoming = Files.createTempFile(folder, "incoming-", ".part");
        try {
            Files.copy(in, incoming, StandardCopyOption.REPLACE_EXISTING);
            force(incoming);
            Sha256 digest = Sha256.ofFile(incoming);
            Path place = place(digest);
            Files.createDirectories(place.getParent());
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return digest;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /** The kept file, for reading. */
    public Path get(Sha256 digest) {
        return find(digest)
                .orElseThrow(() -> new IllegalStateException("Expected a kept file with digest " + digest + " in "
                        + folder + ", found none. Restore the data folder from its backup."));
    }

    public Optional<Path> find(Sha256 digest) {
        Path place = place(digest);
        return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
    }

    private Path place(Sha256 digest) {
        return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
