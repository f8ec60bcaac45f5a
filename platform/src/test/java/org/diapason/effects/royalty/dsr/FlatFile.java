package org.diapason.effects.royalty.dsr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A DSR flat file of any profile, read without interpretation: lines of cells, cells of values. */
record FlatFile(List<Row> rows) {

    /** One line. A comment's first cell begins with a hash. */
    record Row(List<List<String>> cells) {
        String type() {
            return cell(1);
        }

        /** The cell at a place, counted from 1 as the layouts do; of several values, all. */
        String cell(int place) {
            return String.join("|", values(place));
        }

        List<String> values(int place) {
            return place <= cells.size() ? cells.get(place - 1) : List.of("");
        }

        private String text() {
            return cells.stream()
                    .map(values -> values.stream().map(Row::escaped).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\t"));
        }

        private static String escaped(String value) {
            return value.replace("\\", "\\\\").replace("|", "\\|");
        }
    }

    static FlatFile read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readString(file).split("\n")) {
            List<List<String>> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(values(cell));
            }
            rows.add(new Row(cells));
        }
        return new FlatFile(rows);
    }

    private static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\' && i + 1 < cell.length()) {
                value.append(cell.charAt(++i));
            } else if (cell.charAt(i) == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(cell.charAt(i));
            }
        }
        values.add(value.toString());
        return values;
    }

    String text() {
        return rows.stream().map(row -> row.text() + "\n").collect(Collectors.joining());
    }

    List<Row> of(String type) {
        return rows.stream().filter(row -> row.type().equals(type)).toList();
    }
}
