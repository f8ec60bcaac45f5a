package org.diapason.facts.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The messages in what was handed over: a file is one, a folder has those that end in {@code .xml}. */
final class DeliveryFiles {
    private DeliveryFiles() {}

    /** In the order of their paths, so that a folder is always delivered in one order. */
    static List<Path> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
