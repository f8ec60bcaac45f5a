package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import org.diapason.audio.training.Study;
import org.diapason.prove.AuditionProof;
import picocli.CommandLine.Option;

/** Which clips a detector learns from, and where what takes long is kept. */
final class StudyOptions {
    @Option(
            names = "--manifest",
            paramLabel = "CSV",
            description = "Clips with path, label, family, source, redistributable and content_group"
                    + " (default: those of ../shared).")
    private Path manifest = AuditionProof.MANIFEST;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where the grid and what was measured are kept (some gigabytes).",
            defaultValue = "${sys:user.home}/.cache/diapason/study")
    private Path work = Path.of("");

    Study study() throws IOException {
        return new Study(manifest, work);
    }

    AuditionProof proof() {
        return new AuditionProof(manifest, work);
    }
}
