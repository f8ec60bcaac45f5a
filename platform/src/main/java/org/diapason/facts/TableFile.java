package org.diapason.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file: CSV with a header in UTF-8, or Parquet. Its rows are read as text, in the file's
 * order, in constant memory.
 */
public final class TableFile {
    private final Path file;
    private final List<String> required;

    private TableFile(Path file, List<String> required) {
        this.file = file;
        this.required = required;
    }

    /**
     * The table in this file, which must have at least these columns.
     *
     * @throws NoTable when there is no such file
     */
    public static TableFile of(Path file, String... required) {
        if (!Files.isRegularFile(file)) {
            throw new NoTable("Expected a table (CSV with a header, or Parquet) at " + file
                    + ", found no file there. Check the path.");
        }
        return new TableFile(file, List.of(required));
    }

    /**
     * A row.
     *
     * @param line the line on which it begins (CSV), or its number (Parquet); both from 1
     */
    public record Row(long line, Map<String, String> fields) {
        public Row {
            fields = Map.copyOf(fields);
        }

        /** The field without the space around it; empty when it is absent, null or blank. */
        public Optional<String> find(String column) {
            return Optional.ofNullable(fields.get(column)).map(String::strip).filter(text -> !text.isEmpty());
        }

        /**
         * The field without the space around it.
         *
         * @throws BadRow when there is none
         */
        public String get(String column) {
            return find(column).orElseThrow(() -> new BadRow("expected a value in " + column + ", found none"));
        }

        /**
         * The field as a whole number, or another where there is none.
         *
         * @throws BadRow when it is no whole number
         */
        public long number(String column, long otherwise) {
            try {
                return find(column).map(Long::valueOf).orElse(otherwise);
            } catch (NumberFormatException e) {
                throw new BadRow("expected a whole number in " + column + ", found " + get(column));
            }
        }
    }

    /** What became of a table's rows; {@code entered} counts those that said something new. */
    public record Imported(int entered, List<BadLine> bad) {
        public Imported {
            bad = List.copyOf(bad);
        }
    }

    /** A row that could not be used: where it is, what it holds, and why. */
    public record BadLine(long line, String content, String reason) {}

    /** Thrown by a reader that cannot use a row; becomes a {@link BadLine}. */
    public static final class BadRow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BadRow(String reason) {
            super(reason);
        }
    }

    /** The file is no table, or has not the columns that it must have. */
    public static final class NoTable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoTable(String message) {
            super(message);
        }
    }

    /**
     * Shows every row to the reader. What cannot be used is returned and the rest is read.
     *
     * @throws NoTable when the file cannot be read as a table with the required columns
     */
    public List<BadLine> read(Consumer<Row> reader) {
        List<BadLine> bad = new ArrayList<>();
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
                readParquet(reader, bad);
            } else {
                readCsv(reader, bad);
            }
        } catch (IOException | SQLException e) {
            throw new NoTable("Expected a table (CSV with a header, or Parquet) in " + file
                    + ", but reading it failed: " + e.getMessage() + ". Check the file and bring it again.");
        }
        return bad;
    }

    private void readCsv(Consumer<Row> reader, List<BadLine> bad) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            CsvRecords records = new CsvRecords(text);
            List<String> columns =
                    columns(records.next().map(CsvRecords.Fields::fields).orElse(List.of()));
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                CsvRecords.Fields found = next.get();
                String content = String.join(",", found.fields());
                if (!found.closed()) {
                    bad.add(new BadLine(found.line(), content, "a quote is opened and never closed"));
                } else if (found.fields().size() != columns.size()) {
                    bad.add(new BadLine(
                            found.line(),
                            content,
                            "expected " + columns.size() + " fields, found "
                                    + found.fields().size()));
                } else {
                    show(row(found.line(), columns, found.fields()), content, reader, bad);
                }
            }
        }
    }

    private void readParquet(Consumer<Row> reader, List<BadLine> bad) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("set memory_limit = '512MB'");
            try (var rows = statement.executeQuery("select columns(*)::varchar from read_parquet('"
                    + file.toString().replace("'", "''") + "')")) {
                List<String> columns = columns(names(rows));
                for (long number = 1; rows.next(); number++) {
                    List<@Nullable String> fields = values(rows, columns.size());
                    show(row(number, columns, fields), fields.toString(), reader, bad);
                }
            }
        }
    }

    private List<String> columns(List<String> found) {
        List<String> columns = found.stream()
                .map(column -> column.replace("\uFEFF", "").strip())
                .toList();
        List<String> missing =
                required.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new NoTable("Expected the columns " + String.join(", ", required) + " in " + file + ", found "
                    + String.join(", ", columns) + ". Add " + String.join(", ", missing) + ".");
        }
        return columns;
    }

    private static void show(Row row, String content, Consumer<Row> reader, List<BadLine> bad) {
        try {
            if (content.indexOf('\0') >= 0) {
                throw new BadRow("expected text, found a NUL character");
            }
            reader.accept(row);
        } catch (BadRow e) {
            bad.add(new BadLine(row.line(), content.replace('\0', '\uFFFD'), String.valueOf(e.getMessage())));
        }
    }

    private static Row row(long line, List<String> columns, List<? extends @Nullable String> fields) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String field = fields.get(i);
            if (field != null) {
                named.put(columns.get(i), field);
            }
        }
        return new Row(line, named);
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            names.add(rows.getMetaData().getColumnName(i));
        }
        return names;
    }

    private static List<@Nullable String> values(ResultSet rows, int columns) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            values.add(rows.getString(i));
        }
        return values;
    }
}
