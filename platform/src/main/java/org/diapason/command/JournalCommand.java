package org.diapason.command;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.journal.tiles.JournalVerifier;
import org.diapason.journal.tiles.LogFiles;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.LogSite;
import org.diapason.journal.tiles.Verification;
import org.diapason.journal.tiles.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        description = "The public memory of all decisions.",
        subcommands = JournalCommand.Verify.class)
final class JournalCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Verifies a whole log: its signature, every entry and every tile. Needs no database.")
    static final class Verify implements Callable<Integer> {
        @Parameters(paramLabel = "URL-or-DIR", description = "Where the log is published.")
        private String place = "";

        @Option(
                names = "--key",
                paramLabel = "VKEY",
                description =
                        "The log's key. Without it, the one published beside the log: then who wrote the log is not"
                                + " proven, only that nothing was changed.")
        private Optional<String> key = Optional.empty();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            LogFiles files =
                    place.matches("https?://.*") ? new LogSite(URI.create(place)) : new LogFolder(Path.of(place));
            Verification verification =
                    JournalVerifier.verify(files, VerifierKey.parse(key.orElseGet(() -> published(files))));
            var out = spec.commandLine().getOut();
            verification.findings().forEach(out::println);
            out.printf(
                    "%s: %d entries, %d tiles%n",
                    verification.holds() ? "The log holds" : "The log does not hold",
                    verification.entries(),
                    verification.tiles());
            out.flush();
            return verification.holds() ? 0 : 1;
        }

        private String published(LogFiles files) {
            return files.find("vkey")
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Expected a log with its key in " + place + "/vkey, found none. Name the key with --key."));
        }
    }
}
