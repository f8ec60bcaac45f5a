package org.diapason.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder that a world is written to: new or empty, so that no two worlds are ever mixed. */
final class OutputFolder {
    private OutputFolder() {}

    static Path prepare(Path folder) throws IOException {
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
        return Files.createDirectories(folder);
    }
}
