package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The document of figures. Each proof has a section between two marks, and writes that section only: what it does not
 * measure stays as it was.
 */
public final class Benchmarks {
    private final Path document;

    public Benchmarks(Path document) {
        this.document = document;
    }

    /** Puts these lines in the place of a proof's section, or adds it at the end. */
    public void write(Proof proof, List<String> lines) throws IOException {
        String begin = "<!-- prove " + proof.name() + " -->";
        String end = "<!-- end " + proof.name() + " -->";
        String section = begin + "\n## " + proof.title() + "\n\n"
                + String.join("\n", lines).strip() + "\n" + end + "\n";
        String text = Files.exists(document) ? Files.readString(document) : "# Benchmarks\n\n";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        String written = from < 0 || to < from
                ? text.stripTrailing() + "\n\n" + section
                : text.substring(0, from)
                        + section
                        + text.substring(to + end.length()).stripLeading();
        Files.writeString(document, written);
    }
}
