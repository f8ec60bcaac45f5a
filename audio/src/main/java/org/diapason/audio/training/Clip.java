package org.diapason.audio.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled recording of the manifest.
 *
 * @param path below the manifest's folder
 * @param family the generator, or the source of what people made
 * @param source where it was published
 * @param contentGroup the work it is part of: clips of one work are never split
 * @param mayTrain whether weights that ship may learn from it
 */
record Clip(String path, Label label, String family, String source, String contentGroup, boolean mayTrain) {

    /** What is known of how it was made. */
    enum Label {
        HUMAN("human"),
        GENERATED("ai"),
        RECONSTRUCTION("ai-codec-reconstruction"),
        HYBRID("hybrid");

        private final String word;

        Label(String word) {
            this.word = word;
        }

        static Label of(String word) {
            for (Label label : values()) {
                if (label.word.equals(word)) {
                    return label;
                }
            }
            throw new IllegalArgumentException(
                    "Expected a label human, ai, ai-codec-reconstruction or hybrid, got %s".formatted(word));
        }
    }

    /** The clips of a manifest, in its order. */
    static List<Clip> list(Path manifest) throws IOException {
        List<String> lines = Files.readAllLines(manifest);
        List<String> names = fields(lines.getFirst());
        List<Clip> clips = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            clips.add(of(names, fields(line)));
        }
        return clips;
    }

    /** What people made may train only where its licence says so; what machines made may. */
    private static Clip of(List<String> names, List<String> values) {
        Label label = Label.of(values.get(names.indexOf("label")));
        String licence = values.get(names.indexOf("redistributable"));
        boolean mayTrain = label == Label.GENERATED || label == Label.HUMAN && licence.startsWith("yes");
        return new Clip(
                values.get(names.indexOf("path")),
                label,
                values.get(names.indexOf("family")),
                values.get(names.indexOf("source")),
                values.get(names.indexOf("content_group")),
                mayTrain);
    }

    /** Splits at commas outside of quotation marks. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
