package org.diapason.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * The folder that a world is written to: new or empty, so that no two worlds are ever mixed. When the
 * writing fails, all is as it was before.
 */
final class OutputFolder {
    private OutputFolder() {}

    /** Something that is written to a folder. */
    interface Content {
        void write(Path folder) throws Exception;
    }

    /** Makes the folder where it is missing, and fills it. */
    static void fill(Path folder, Content content) throws Exception {
        requireEmpty(folder);
        Deque<Path> made = missing(folder.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder);
            content.write(folder);
        } catch (Exception e) {
            clear(folder, made);
            throw e;
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("--out: expected a folder, came the file " + folder);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new IllegalArgumentException(
                            "--out: expected a new or empty folder, but " + folder + " has content; name another");
                }
            }
        }
    }

    /** The folders on the way that are not there yet, the innermost first. */
    private static Deque<Path> missing(Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; each != null && Files.notExists(each); each = each.getParent()) {
            missing.add(each);
        }
        return missing;
    }

    /** Removes what lies in the folder, which was empty, and the folders that were made for it. */
    private static void clear(Path folder, Deque<Path> made) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                    if (!each.equals(folder)) {
                        Files.delete(each);
                    }
                }
            }
        }
        for (Path each : made) {
            Files.deleteIfExists(each);
        }
    }
}
