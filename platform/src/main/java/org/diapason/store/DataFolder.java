package org.diapason.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything a service keeps in files, and its lock: one program works in a
 * data folder at a time, and the lock goes with the program, however that ends.
 */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder, making it when it is not there.
     *
     * @throws DataFolderInUse when another program works in it
     */
    public static DataFolder open(Path root) {
        try {
            Path absolute = root.toAbsolutePath().normalize();
            Files.createDirectories(absolute);
            FileChannel channel = FileChannel.open(
                    absolute.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DataFolderInUse(absolute);
            }
            return new DataFolder(absolute, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not use " + root + " as data folder: " + e.getMessage(), e);
        }
    }

    public Path root() {
        return root;
    }

    /** The listens, {@code date=YYYY-MM-DD/*.parquet}. */
    public Path listens() {
        return root.resolve("listens");
    }

    /** The journal's tiles: static files that any web server can serve. */
    public Path journal() {
        return root.resolve("journal");
    }

    /** Statements of closed and open months. */
    public Path statements() {
        return root.resolve("statements");
    }

    /** Notices with their statement of reasons, one file a decision. */
    public Path notices() {
        return root.resolve("notices");
    }

    /** Deliveries that came in the browser or packed, a folder each: their sound stays there. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** What may be recommended, as the consumers of the feed fetch it. */
    public Path eligibility() {
        return root.resolve("eligibility");
    }

    /** Room for work that may be thrown away at any time. */
    public Path scratch() {
        return root.resolve("scratch");
    }

    /** Files by digest. */
    public Blobs blobs() {
        return new Blobs(root.resolve("blobs"));
    }

    /** A secret of this installation, made of 256 random bits on first use, readable by its owner only. */
    public String secret(String name) {
        Path file = root.resolve("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                writeSecret(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep the secret " + file + ": " + e.getMessage(), e);
        }
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Path incoming = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(incoming);
        Files.createFile(incoming, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(incoming, file);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not let go of " + root, e);
        }
    }
}
