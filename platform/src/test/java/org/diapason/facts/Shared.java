package org.diapason.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The test data of other owners, read where it lies: the folder {@code shared} beside the checkout. */
public final class Shared {
    private Shared() {}

    /** The folder. A test that needs it is skipped where it is missing; in CI that is a failure. */
    public static Path require() {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path shared = folder.resolveSibling("shared");
            if (Files.isDirectory(shared.resolve("standards"))) {
                return shared;
            }
        }
        String missing = "Expected the folder shared beside the checkout, found none from " + start + " upwards.";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        Assumptions.abort(missing);
        throw new IllegalStateException(missing);
    }
}
