package org.diapason.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The generator of worlds, built by this reactor before the platform; a build of the platform alone goes without. */
final class WorldJar {
    private WorldJar() {}

    /** Skips the test when it was not built, fails in CI. */
    static Path require() {
        Path jar = Path.of("..", "world", "target", "world-0.1.0.jar")
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(jar) && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(
                    "Expected " + jar + ", which the reactor builds before the platform; it is not there.");
        }
        Assumptions.assumeTrue(Files.exists(jar), jar + " is not built: run ./diapason test");
        return jar;
    }
}
