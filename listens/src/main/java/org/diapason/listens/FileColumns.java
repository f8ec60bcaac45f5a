package org.diapason.listens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Finds the columns of a file and their types, in the file's order; empty if it cannot be opened. */
final class FileColumns {
    private static final List<String> EVERY_COLUMN =
            Arrays.stream(ListenColumn.values()).map(ListenColumn::title).toList();

    private final Database database;

    FileColumns(Database database) {
        this.database = database;
    }

    Optional<Map<String, String>> find(ListenFiles.Format format, Path file) {
        return switch (format) {
            case PARQUET -> inParquet(file);
            case CSV -> inCsv(file);
            case NDJSON -> Optional.of(texts(EVERY_COLUMN));
        };
    }

    private Optional<Map<String, String>> inParquet(Path file) {
        var types = new LinkedHashMap<String, String>();
        var describe =
                Script.beside(FileColumns.class, "describe_parquet.sql").fill("file", Script.quote(file.toString()));
        try {
            database.each(describe, row -> types.put(row.getString("column_name"), row.getString("column_type")));
            return Optional.of(types);
        } catch (Database.DatabaseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> inCsv(Path file) {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            var header = reader.readLine();
            return header == null ? Optional.empty() : distinct(header);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> distinct(String header) {
        var names = Arrays.stream(header.replace("\uFEFF", "").split(",", -1))
                .map(name -> name.strip().replaceAll("^\"|\"$", ""))
                .toList();
        return names.stream().distinct().count() == names.size() ? Optional.of(texts(names)) : Optional.empty();
    }

    private static InputStream open(Path file) throws IOException {
        var stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }

    private static Map<String, String> texts(List<String> names) {
        var types = new LinkedHashMap<String, String>();
        names.forEach(name -> types.put(name, "VARCHAR"));
        return types;
    }
}
