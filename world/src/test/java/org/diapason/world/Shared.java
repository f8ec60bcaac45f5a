package org.diapason.world;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the test data of other owners, which lies beside the checkout and is never copied. */
public final class Shared {
    private Shared() {}

    /** A file or folder of it; without it the test is skipped, and fails in continuous integration. */
    public static Path require(String path) {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("shared").resolve(path);
            if (Files.exists(found)) {
                return found;
            }
        }
        String missing = "Expected test data at ../shared/" + path + " beside the checkout; it is not there";
        if ("true".equals(System.getenv("CI"))) {
            return fail(missing);
        }
        return abort(missing);
    }
}
