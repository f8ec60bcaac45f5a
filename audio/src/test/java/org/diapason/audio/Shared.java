package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of test data that stands beside the checkout; where it is missing, tests that need it are skipped. */
final class Shared {

    private Shared() {}

    /** A folder of the test data; in CI its absence is a failure. */
    static Path require(String folder) {
        Path found = find(folder);
        boolean present = Files.isDirectory(found);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(present).as("test data must be at %s in CI", found).isTrue();
        }
        assumeTrue(present, "The test data is not here: expected a folder " + found);
        return found;
    }

    private static Path find(String folder) {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
        for (Path up = start; up != null; up = up.getParent()) {
            Path candidate = up.resolveSibling("shared");
            if (Files.isDirectory(candidate)) {
                return candidate.resolve(folder);
            }
        }
        return start.resolveSibling("shared").resolve(folder);
    }
}
