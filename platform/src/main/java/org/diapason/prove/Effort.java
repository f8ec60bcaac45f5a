package org.diapason.prove;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a piece of work took, of this process.
 *
 * @param seconds that passed
 * @param processorSeconds that all its threads computed; on a machine that others use it says more
 * @param peakGigabytes the most memory that was resident while it ran; 0 where the system does not say (it is Linux that does)
 */
record Effort(double seconds, double processorSeconds, double peakGigabytes) {
    private static final Path FORGET_PEAK = Path.of("/proc/self/clear_refs");
    private static final Path STATUS = Path.of("/proc/self/status");

    static Effort of(Runnable work) {
        try {
            forgetPeak();
            long processor = processorTime();
            long start = System.nanoTime();
            work.run();
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Effort(seconds, (processorTime() - processor) / 1e9, peak());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not measure the memory: " + e.getMessage(), e);
        }
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void forgetPeak() throws IOException {
        System.gc();
        if (Files.isWritable(FORGET_PEAK)) {
            Files.writeString(FORGET_PEAK, "5");
        }
    }

    private static double peak() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1e6;
        }
    }
}
