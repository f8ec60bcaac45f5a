package org.diapason.prove;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The generator of synthetic worlds: a program of its own, since nothing links to it. */
public final class WorldProgram {
    private WorldProgram() {}

    /** Runs it with the options of {@code ./diapason world}. */
    public static void run(List<String> options) throws IOException, InterruptedException {
        String jar = System.getProperty("diapason.world");
        if (jar == null) {
            throw new IllegalStateException(
                    "Expected to be started by ./diapason, which says where the generator of worlds is. Use that script.");
        }
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar));
        command.addAll(options);
        int status = new ProcessBuilder(command)
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
