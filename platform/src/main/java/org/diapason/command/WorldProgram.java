package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/** The generator of synthetic worlds: a program of its own, since nothing links to it. */
final class WorldProgram {
    private WorldProgram() {}

    /** Makes the usual month into a folder. */
    static void run(Path out, YearMonth month, long seed) throws IOException, InterruptedException {
        String jar = System.getProperty("diapason.world");
        if (jar == null) {
            throw new IllegalStateException(
                    "Expected to be started by ./diapason, which says where the generator of worlds is. Use that script.");
        }
        int status = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar,
                        "--out",
                        out.toString(),
                        "--month",
                        month.toString(),
                        "--seed",
                        Long.toString(seed))
                .redirectOutput(ProcessBuilder.Redirect.to(ProcessBuilder.Redirect.DISCARD.file()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    "The generator of worlds ended with status " + status + "; its words are above.");
        }
    }
}
