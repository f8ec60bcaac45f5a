package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a command of {@code ./diapason} took in a process of its own, looked at ten times a second.
 *
 * @param seconds by the clock on the wall, {@code cpuSeconds} of all its threads
 * @param megabytes the most memory that it held, where the system tells
 */
record Child(double seconds, double cpuSeconds, long megabytes) {
    private static final int PAUSE_MILLISECONDS = 100;

    /** Runs the command, with this much heap. */
    static Child run(long heapMegabytes, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                System.getProperty("java.class.path")));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.to(ProcessBuilder.Redirect.DISCARD.file()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Duration cpu = Duration.ZERO;
        long megabytes = 0;
        while (!process.waitFor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            megabytes = Math.max(megabytes, heldBy(process));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(arguments + " ended with status " + process.exitValue());
        }
        return new Child((System.nanoTime() - start) / 1e9, cpu.toMillis() / 1e3, megabytes);
    }

    private static long heldBy(Process process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }
}
