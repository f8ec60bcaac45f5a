package org.diapason.facts.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.diapason.store.Sha256;

/**
 * A stranger's zip archive, unpacked whole into a folder of its own or not at all. An entry that leads out of the folder,
 * and more than a limit of entries or bytes, however small the archive is, refuse it.
 */
final class Archive {
    private static final int ENTRIES = 200_000;
    private static final long BYTES = 20L << 30;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long limit;
    private int entries;
    private long bytes;

    private Archive(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    static boolean isArchive(Path file) {
        return Files.isRegularFile(file)
                && file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Unpacks beside what was unpacked before, under the archive's digest: the same archive again is unpacked once.
     *
     * @return the folder, or what stands against it
     */
    static Unpacked unpack(Path archive, Path inbox) throws IOException {
        return unpack(archive, inbox, BYTES);
    }

    static Unpacked unpack(Path archive, Path inbox, long limit) throws IOException {
        Path whole = inbox.resolve(Sha256.ofFile(archive).hex());
        if (Files.isDirectory(whole)) {
            return new Unpacked(whole, Optional.empty());
        }
        Files.createDirectories(inbox);
        Path incoming = Files.createTempDirectory(inbox, "incoming-").toRealPath();
        try {
            Optional<Finding> finding = new Archive(incoming, limit).take(archive);
            if (finding.isEmpty()) {
                Files.move(incoming, whole);
            }
            return new Unpacked(whole, finding);
        } finally {
            discard(incoming);
        }
    }

    /** Where the archive's files are; with a finding they are nowhere. */
    record Unpacked(Path folder, Optional<Finding> finding) {}

    private Optional<Finding> take(Path archive) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Optional<Finding> finding = take(entry, in);
                if (finding.isPresent()) {
                    return finding;
                }
            }
        } catch (ZipException e) {
            return Optional.of(unsafe("a zip archive", e.getMessage() == null ? "something else" : e.getMessage()));
        }
        return entries > 0 ? Optional.empty() : Optional.of(unsafe("a zip archive with files", "none in it"));
    }

    private Optional<Finding> take(ZipEntry entry, InputStream content) throws IOException {
        entries++;
        if (entries > ENTRIES) {
            return Optional.of(unsafe("at most " + ENTRIES + " entries", "more"));
        }
        Optional<Path> place = place(entry.getName());
        if (place.isEmpty()) {
            return Optional.of(unsafe("entries inside the archive's own folder", entry.getName()));
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place.get());
            return Optional.empty();
        }
        if (Files.exists(place.get())) {
            return Optional.of(unsafe("each file once", entry.getName() + " twice"));
        }
        Files.createDirectories(place.get().getParent());
        return write(content, place.get())
                ? Optional.empty()
                : Optional.of(unsafe("at most " + limit + " bytes when unpacked", "more"));
    }

    private Optional<Path> place(String name) {
        try {
            Path place = folder.resolve(name).normalize();
            return place.startsWith(folder) && !place.equals(folder) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Says whether there was room. */
    private boolean write(InputStream content, Path place) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    private static Finding unsafe(String expected, String came) {
        return Finding.ofWhole(
                FindingCode.ARCHIVE_REFUSED,
                "Expected " + expected + ", found " + came + ". Nothing of it was read; pack the delivery again.");
    }

    private static void discard(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
