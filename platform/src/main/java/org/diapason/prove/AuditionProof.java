package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.diapason.audio.training.Study;

/** How often a hearing errs, on families and sources that it has not heard. */
public final class AuditionProof implements Proof {
    /** The clips that the shipped model was trained on, beside the checkout. */
    public static final Path MANIFEST = Path.of("..", "shared", "audio", "manifest.csv");

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "diapason");

    private final Path manifest;
    private final Path work;

    /**
     * A proof with these clips.
     *
     * @param work where {@code audition train} keeps what it measured
     */
    public AuditionProof(Path manifest, Path work) {
        this.manifest = manifest;
        this.work = work;
    }

    AuditionProof() {
        this(MANIFEST, CACHE.resolve("study"));
    }

    @Override
    public String name() {
        return "audition";
    }

    @Override
    public String title() {
        return "Audition";
    }

    @Override
    public List<String> run(Path scratch) throws IOException {
        return evaluate();
    }

    /** The tables of errors. */
    public List<String> evaluate() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason audition evaluate", Clock.systemUTC()));
        lines.addAll(new Study(manifest, work).evaluate());
        return lines;
    }
}
