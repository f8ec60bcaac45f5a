package org.diapason.listens;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of one format that have the same columns; {@code types} gives each column's type in them. */
record ListenSource(ListenFiles.Format format, List<Path> files, Map<String, String> types) {

    /** Creates {@code typed_number} from the files: a view of Parquet, a table of text that is read once. */
    Script script(int number, String latest) {
        var parquet = format == ListenFiles.Format.PARQUET;
        var ndjson = format == ListenFiles.Format.NDJSON;
        return Script.beside(ListenSource.class, "typed.sql")
                .fill("kind", parquet ? "view" : "table")
                .fill("number", number)
                .fill("columns", columns())
                .fill(
                        "readable",
                        ndjson ? "case when json_valid(line) then json_type(line) = 'OBJECT' else false end" : "true")
                .fill("original", ndjson ? "line" : "source")
                .fill("raw", ndjson ? "original" : "cast(to_json(original) as varchar)")
                .fill("relation", relation(number).text())
                .fill("latest", latest);
    }

    /** Equal for sources that can be read together. */
    String shape() {
        return format + types.toString();
    }

    ListenSource with(ListenSource more) {
        return new ListenSource(
                format, Stream.concat(files.stream(), more.files().stream()).toList(), types);
    }

    boolean has(ListenColumn column) {
        return types.containsKey(column.title());
    }

    /** Whether the files themselves name their columns. */
    boolean named() {
        return format != ListenFiles.Format.NDJSON;
    }

    private String columns() {
        return Arrays.stream(ListenColumn.values())
                .map(column -> {
                    var type = types.get(column.title());
                    return type == null ? column.absent() : column.readFrom(type);
                })
                .collect(Collectors.joining(",\n            "));
    }

    private Script relation(int number) {
        var script = Script.beside(ListenSource.class, format.name().toLowerCase(Locale.ROOT) + ".sql")
                .fill("files", quoted(files));
        return switch (format) {
            case PARQUET -> script;
            case CSV -> script.fill("columns", pairs("varchar")).fill("number", number);
            case NDJSON ->
                script.fill("shape", Script.quote("{" + pairs("\"VARCHAR\"").replace("'", "\"") + "}"))
                        .fill("number", number);
        };
    }

    private String pairs(String type) {
        return types.keySet().stream()
                .map(column -> Script.quote(column) + ": " + type)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(List<Path> files) {
        return files.stream().map(file -> Script.quote(file.toString())).collect(Collectors.joining(", "));
    }
}
