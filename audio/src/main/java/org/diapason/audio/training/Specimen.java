package org.diapason.audio.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diapason.audio.Heard;
import org.diapason.audio.training.Clip.Label;
import org.diapason.audio.training.Measures.Row;

/**
 * A measured exhibit with what networks say of its texture that were trained without it.
 *
 * @param known by the network that never heard its work or, for what people made, its source
 * @param unknown by the network that never heard its family either
 */
record Specimen(Exhibit exhibit, Heard known, Heard unknown) {

    /** Which of a specimen's two hearings counts, and with what it is left out. */
    enum Scheme {
        KNOWN,
        UNKNOWN;

        Heard heard(Specimen specimen) {
            return this == KNOWN ? specimen.known : specimen.unknown;
        }

        int fold(Specimen specimen) {
            Clip clip = specimen.exhibit.clip();
            return this == KNOWN ? Folds.known(clip) : Folds.unknown(clip);
        }
    }

    Label label() {
        return exhibit.clip().label();
    }

    boolean isIn(String set) {
        return exhibit.set().equals(set);
    }

    /** Joins rows with the opinions of the networks, one line a window in the same order. */
    static List<Specimen> join(List<Row> rows, Path logits) throws IOException {
        List<String> lines = Files.readAllLines(logits);
        List<Specimen> specimens = new ArrayList<>();
        int at = 1;
        for (Row row : rows) {
            int windows = row.heard().windows().size();
            List<String[]> opinions = lines.subList(at, at + windows).stream()
                    .map(line -> line.split("\t"))
                    .toList();
            specimens.add(new Specimen(row.exhibit(), with(row.heard(), opinions, 0), with(row.heard(), opinions, 1)));
            at += windows;
        }
        if (at != lines.size()) {
            throw new IOException("Expected an opinion for each of %d windows, found %d; train the network again"
                    .formatted(at - 1, lines.size() - 1));
        }
        return List.copyOf(specimens);
    }

    private static Heard with(Heard heard, List<String[]> opinions, int column) {
        List<Heard.Window> windows = new ArrayList<>();
        for (int i = 0; i < opinions.size(); i++) {
            Heard.Window window = heard.windows().get(i);
            windows.add(new Heard.Window(
                    window.startSeconds(),
                    window.endSeconds(),
                    window.deviations(),
                    window.stretched(),
                    Double.parseDouble(opinions.get(i)[column])));
        }
        return new Heard(heard.coding(), heard.bandwidthHertz(), heard.clearLines(), windows);
    }
}
