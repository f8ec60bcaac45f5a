package org.diapason.listens;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What one run may use: {@code threads} of the processor, {@code memoryMegabytes} for the database
 * (the Java heap is extra), and a {@code scratch} folder to spill into. The results never depend on
 * them.
 */
public record Resources(int threads, long memoryMegabytes, Path scratch) {

    /** Tables of 100 million listens pass with this much, spilling the rest to the scratch folder. */
    private static final long DEFAULT_MEGABYTES = 3_000;

    public Resources {
        Objects.requireNonNull(scratch, "scratch");
        if (threads < 1 || memoryMegabytes < 64) {
            throw new IllegalArgumentException(
                    "Expected at least 1 thread and 64 megabytes, got " + threads + " and " + memoryMegabytes);
        }
    }

    /** All processors, three gigabytes, and the given folder to spill into. */
    public static Resources in(Path scratch) {
        return new Resources(Runtime.getRuntime().availableProcessors(), DEFAULT_MEGABYTES, scratch);
    }
}
