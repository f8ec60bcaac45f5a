package org.diapason.journal.tiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A log in a folder. A file appears whole or not at all, whatever happens: it is written beside its
 * place, forced to the disk, then moved. For one writing thread.
 */
public class LogFolder implements LogFiles {
    private final Path root;
    private final NavigableSet<Path> unsettled = new TreeSet<>();

    public LogFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Optional<byte[]> find(String path) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + root.resolve(path) + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes a file that never changes again.
     *
     * @throws FaultyLog when it is there already with other bytes
     */
    public void keep(String path, byte[] bytes) {
        Optional<byte[]> kept = find(path);
        if (kept.isEmpty()) {
            replace(path, bytes);
        } else if (!Arrays.equals(kept.get(), bytes)) {
            throw new FaultyLog(
                    root.resolve(path).toString(),
                    "the bytes that this log's entries give",
                    "other bytes, already published");
        }
    }

    /** Writes a file in place of the one that is there. */
    public void replace(String path, byte[] bytes) {
        Path file = root.resolve(path);
        Path incoming = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    incoming,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file + ": " + e.getMessage(), e);
        }
        unsettled.add(root);
        for (Path folder = Path.of(path).getParent(); folder != null; folder = folder.getParent()) {
            unsettled.add(root.resolve(folder));
        }
    }

    /** Forces the names of all files written so far to the disk. */
    public void settle() {
        for (Path folder : unsettled) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException("Could not force " + folder + " to the disk: " + e.getMessage(), e);
            }
        }
        unsettled.clear();
    }

    /** Removes a folder of files that nobody needs any more. */
    void drop(String path) {
        Path folder = root.resolve(path);
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
