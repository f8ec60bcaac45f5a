package org.diapason.charter;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder {@code shared} next to the repository: documents of other owners, read by tests only. */
final class Shared {
    private Shared() {}

    /** The folder; without it the test is skipped, in CI it fails. */
    static Path require() {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path shared = folder.resolveSibling("shared");
            if (Files.isDirectory(shared)) {
                return shared;
            }
        }
        String missing = "Expected the folder shared next to the repository, above " + start + "; found none.";
        return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
    }
}
