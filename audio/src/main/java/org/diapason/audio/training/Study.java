package org.diapason.audio.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.diapason.audio.Ear;
import org.diapason.audio.Encoder;
import org.diapason.audio.training.Specimen.Scheme;

/**
 * One training and its evaluation, in a folder that keeps what takes long: the files of the grid, what was measured in
 * them, and what the networks say. Reproducible: the same clips give the same model.
 */
public final class Study {

    private final Path manifest;
    private final Path folder;
    private final List<Exhibit> exhibits;

    /**
     * A study of these clips.
     *
     * @param manifest a table with the columns path, label, family, source, redistributable and content_group; paths are
     *     below its folder
     * @param folder where intermediate results are kept, some gigabytes
     */
    public Study(Path manifest, Path folder) throws IOException {
        this.manifest = manifest;
        this.folder = Files.createDirectories(folder);
        this.exhibits = Exhibit.of(Clip.list(manifest));
    }

    /** How many recordings are measured. */
    public int size() {
        return exhibits.size();
    }

    /**
     * Makes the grid, measures it and trains the networks; what the folder holds already is not done again.
     *
     * @param decoder where the decoder is unpacked
     * @param python a Python that has what {@code audio/training/requirements.txt} names
     * @param script {@code audio/training/texture.py}
     */
    public void prepare(Path decoder, String python, Path script, int jobs, IntConsumer progress)
            throws IOException, InterruptedException {
        if (!Files.exists(windows())) {
            Ear ear = new Ear(decoder);
            Path grid = Files.createDirectories(folder.resolve("grid"));
            Measures measures =
                    new Measures(ear, new Shelf(ear, new Encoder(decoder), grid), manifest.resolveSibling(""));
            Table.write(measures.all(exhibits, jobs, folder.resolve("textures.bin"), progress), windows());
        }
        if (!Files.exists(logits())) {
            train(python, script);
        }
    }

    /** The weights of the channels, and the human recordings that others are compared with. */
    public String weighing() throws IOException {
        String trained = "%d files of %s".formatted(exhibits.size(), manifest.getFileName());
        return Fit.of(specimens(), Scheme.KNOWN, trained).toJson();
    }

    /** The network that was trained on all that may train. */
    public byte[] network() throws IOException {
        return Files.readAllBytes(folder.resolve("texture.onnx"));
    }

    /** What both detectors reach, in Markdown. */
    public List<String> evaluate() throws IOException {
        List<Specimen> specimens = specimens();
        List<Trial> known = Trial.all(specimens, Scheme.KNOWN);
        List<Trial> unknown = Trial.all(specimens, Scheme.UNKNOWN);
        Sheet sheet = new Sheet();
        sheet.text(String.format(
                Locale.ROOT,
                "Metadata alone, after the grid: balanced accuracy %.3f (asked: at most 0.55).",
                MetadataOnly.balancedAccuracy(specimens)));
        Verdicts.people(known, sheet);
        Ranking.overall(known, unknown, sheet);
        Ranking.families(unknown, sheet);
        Verdicts.generated(known, unknown, sheet);
        Verdicts.reconstructions(known, sheet);
        Verdicts.mixes(known, sheet);
        Ranking.changes(known, sheet);
        return sheet.lines();
    }

    private Path windows() {
        return folder.resolve("windows.tsv");
    }

    private Path logits() {
        return folder.resolve("logits.tsv");
    }

    private List<Specimen> specimens() throws IOException {
        if (!Files.exists(logits())) {
            throw new IOException("Expected the opinions of the networks in %s, found none; run audition train first"
                    .formatted(logits()));
        }
        return Specimen.join(Table.read(windows(), exhibits), logits());
    }

    private void train(String python, Path script) throws IOException, InterruptedException {
        int status = new ProcessBuilder(python, script.toString(), folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(
                    "Expected %s to train the networks, it stopped with %d; give it a Python that has what %s names"
                            .formatted(script, status, script.resolveSibling("requirements.txt")));
        }
    }
}
