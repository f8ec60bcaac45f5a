package org.diapason.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program in a process of its own, started as the script starts it, and told to stop as a system does. */
final class ServedProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    /** Starts {@code diapason} with these words. */
    ServedProgram(String... words) throws IOException {
        Stream<String> java = Stream.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        process = new ProcessBuilder(Stream.concat(java, Stream.of(words)).toList())
                .redirectErrorStream(true)
                .start();
        said = process.inputReader();
    }

    /** What follows these words on the first line that has them. */
    String after(String words) throws IOException {
        List<String> before = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            before.add(line);
            if (line.contains(words)) {
                return line.substring(line.indexOf(words) + words.length());
            }
        }
        throw new IllegalStateException("The program ended without “" + words + "”: " + before);
    }

    /** SIGTERM, what a system sends first; its last words can still be read. */
    void tellToStop() {
        process.toHandle().destroy();
    }

    /** Its exit status, once it has ended. */
    int status() throws IOException, InterruptedException {
        said.lines().forEach(_ -> {});
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The program did not end within two minutes of being told");
        }
        return process.exitValue();
    }

    /** Whether a PostgreSQL runs, or was cut short, on this data folder. */
    static boolean hasDatabaseRunning(Path data) {
        return data.resolve("database/postmaster.pid").toFile().exists();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
