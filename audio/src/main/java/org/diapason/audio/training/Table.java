package org.diapason.audio.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.audio.Heard;
import org.diapason.audio.training.Measures.Row;

/** What was measured, as a table of one line a window: tab-separated, for us and for the trainer of the network. */
final class Table {

    private static final String HEAD =
            "name\tset\tlabel\tfamily\tsource\tcontent\tmay_train\tcoding\tbandwidth\tclear_lines\tstart\tend\tdeviations\tstretched\tknown\tunknown";

    private Table() {}

    static void write(List<Row> rows, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (Row row : rows) {
            for (Heard.Window window : row.heard().windows()) {
                lines.add(line(row, window));
            }
        }
        Files.write(file, lines);
    }

    private static String line(Row row, Heard.Window window) {
        Clip clip = row.exhibit().clip();
        Heard heard = row.heard();
        return String.join(
                "\t",
                row.exhibit().name(),
                row.exhibit().set(),
                clip.label().name(),
                clip.family(),
                clip.source(),
                clip.contentGroup(),
                String.valueOf(clip.mayTrain()),
                heard.coding().name(),
                number(heard.bandwidthHertz()),
                String.valueOf(heard.clearLines()),
                number(window.startSeconds()),
                number(window.endSeconds()),
                number(window.deviations()),
                number(window.stretched()),
                String.valueOf(Folds.known(clip)),
                String.valueOf(Folds.unknown(clip)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** The rows of a table, with their exhibits looked up by name. */
    static List<Row> read(Path file, List<Exhibit> exhibits) throws IOException {
        Map<String, Exhibit> byName = exhibits.stream().collect(Collectors.toMap(Exhibit::name, Function.identity()));
        List<Row> rows = new ArrayList<>();
        List<Heard.Window> windows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            windows.add(window(fields));
            boolean last = i + 1 == lines.size() || !lines.get(i + 1).startsWith(fields[0] + "\t");
            Exhibit exhibit = byName.get(fields[0]);
            if (last && exhibit != null) {
                rows.add(new Row(exhibit, heard(fields, windows)));
            }
            if (last) {
                windows.clear();
            }
        }
        return rows;
    }

    private static Heard.Window window(String[] fields) {
        return new Heard.Window(
                Double.parseDouble(fields[10]),
                Double.parseDouble(fields[11]),
                Double.parseDouble(fields[12]),
                Double.parseDouble(fields[13]),
                Double.NaN);
    }

    private static Heard heard(String[] fields, List<Heard.Window> windows) {
        return new Heard(
                Heard.Coding.valueOf(fields[7]), Double.parseDouble(fields[8]), Long.parseLong(fields[9]), windows);
    }
}
