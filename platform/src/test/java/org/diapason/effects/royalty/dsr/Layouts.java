package org.diapason.effects.royalty.dsr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DDEX's record layouts of one profile, read from the table of them, and a check of a file against them, cell by cell. */
final class Layouts {
    private static final Pattern RECORD = Pattern.compile("### RecordType-(\\w+) .*");
    private static final Pattern CELL =
            Pattern.compile("\\d+\\. (\\S+)\\s+\\[(\\d)\\.\\.(\\w+)] (\\S+)\\s+(?:pattern=(\\S+) )?— .*");

    private final Map<String, List<Cell>> records;

    private Layouts(Map<String, List<Cell>> records) {
        this.records = records;
    }

    record Cell(String name, boolean required, boolean several, String type, String pattern) {
        private boolean accepts(String value) {
            boolean fits = switch (type) {
                case "xs:integer" -> value.matches("-?\\d+");
                case "xs:decimal" -> value.matches("-?\\d+(\\.\\d+)?");
                case "xs:boolean" -> value.matches("true|false");
                case "xs:dateTime" -> value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
                case "xs:duration" -> value.matches("PT(\\d+H)?(\\d+M)?(\\d+S)?");
                case "avs:CurrencyCode" -> value.matches("[A-Z]{3}");
                case "avs:CurrentTerritoryCode" -> value.matches("[A-Z]{2}|Worldwide");
                case "avs:CommercialModelType" ->
                    value.matches("AdvertisementSupportedModel|SubscriptionModel|Unknown");
                case "avs:UseType" -> value.equals("OnDemandStream");
                case "avs:ResourceType" -> value.equals("SoundRecording");
                default -> !type.endsWith("ddex_IsoDate") || value.matches("[0-9]{4}(-[0-9]{2})?(-[0-9]{2})?");
            };
            return fits && (pattern.isEmpty() || pattern.equals("dsrf/") || value.matches(pattern));
        }
    }

    static Layouts of(Path table, String profile) throws IOException {
        Map<String, List<Cell>> records = new LinkedHashMap<>();
        boolean inside = false;
        List<Cell> cells = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("## ")) {
                inside = line.startsWith("## " + profile);
            }
            Matcher record = RECORD.matcher(line);
            Matcher cell = CELL.matcher(line);
            if (inside && record.matches()) {
                cells = new ArrayList<>();
                records.put(code(record.group(1)), cells);
            } else if (inside && cell.matches()) {
                String pattern = cell.group(5) == null ? "" : cell.group(5);
                cells.add(new Cell(
                        cell.group(1), cell.group(2).equals("1"), !cell.group(3).equals("1"), cell.group(4), pattern));
            }
        }
        return new Layouts(records);
    }

    /** The table leaves the dot out: SY0202 is SY02.02. */
    private static String code(String name) {
        return name.length() == 6
                ? name.substring(0, 4) + "." + name.substring(4)
                : name.equals("SRHE") ? "HEAD" : name;
    }

    List<Cell> cells(String type) {
        return records.getOrDefault(type, List.of());
    }

    /** Everything that is wrong with a file's lines; nothing, when they are as laid out. */
    List<String> faults(FlatFile file) {
        List<String> faults = new ArrayList<>();
        for (FlatFile.Row row : file.rows()) {
            List<Cell> cells = cells(row.type());
            if (cells.size() != row.cells().size()) {
                faults.add(row.type() + " has " + row.cells().size() + " cells, expected " + cells.size());
                continue;
            }
            for (int place = 1; place <= cells.size(); place++) {
                check(row, place, cells.get(place - 1), faults);
            }
        }
        return faults;
    }

    private static void check(FlatFile.Row row, int place, Cell cell, List<String> faults) {
        String where = row.type() + " " + place + " " + cell.name();
        List<String> values = row.values(place);
        if (values.equals(List.of(""))) {
            if (cell.required()) {
                faults.add(where + " is empty");
            }
            return;
        }
        if (values.size() > 1 && !cell.several()) {
            faults.add(where + " has several values");
        }
        values.stream().filter(value -> !cell.accepts(value)).forEach(value -> faults.add(where + " is " + value));
    }
}
