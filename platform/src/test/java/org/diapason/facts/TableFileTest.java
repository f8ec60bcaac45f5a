package org.diapason.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.diapason.facts.TableFile.BadLine;
import org.diapason.facts.TableFile.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    @TempDir
    Path folder;

    @Test
    void rows_come_with_their_line_and_fields_without_the_space_around_them() throws IOException {
        List<Row> rows = new ArrayList<>();

        List<BadLine> bad = TableFile.of(
                        csv("\uFEFFname,town\n Ida , \"Li,m\"\n\n\"two\nlines\",\"a \"\"b\"\"\"\n"), "name")
                .read(rows::add);

        assertThat(bad).isEmpty();
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(rows.get(0).get("name")).isEqualTo("Ida");
        assertThat(rows.get(0).get("town")).isEqualTo("Li,m");
        assertThat(rows.get(1).get("name")).isEqualTo("two\nlines");
        assertThat(rows.get(1).get("town")).isEqualTo("a \"b\"");
    }

    @Test
    void a_row_that_cannot_be_used_is_kept_aside_and_the_rest_is_read() throws IOException {
        List<String> names = new ArrayList<>();

        List<BadLine> bad = TableFile.of(csv("name,town\n,Ur\nb\n\"c,Ur\nd,Ur\ne\0,Ur\nf,Ur\n"), "name", "town")
                .read(row -> names.add(row.get("name")));

        assertThat(names).containsExactly("d", "f");
        assertThat(bad)
                .containsExactly(
                        new BadLine(2, ",Ur", "expected a value in name, found none"),
                        new BadLine(3, "b", "expected 2 fields, found 1"),
                        new BadLine(4, "\"c,Ur", "a quote is opened and never closed"),
                        new BadLine(6, "e\uFFFD,Ur", "expected text, found a NUL character"));
    }

    @Test
    void a_missing_column_is_named() throws IOException {
        Path file = csv("name\na\n");

        assertThatThrownBy(() -> TableFile.of(file, "name", "town").read(row -> {}))
                .isInstanceOf(TableFile.NoTable.class)
                .hasMessage("Expected the columns name, town in " + file + ", found name. Add town.");
    }

    @Test
    void a_parquet_file_is_read_as_text_in_its_order() throws SQLException {
        Path file = folder.resolve("it's.parquet");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("copy (select 'b' as name, 2 as number union all select 'a', null) to '"
                    + file.toString().replace("'", "''") + "' (format parquet)");
        }
        List<Row> rows = new ArrayList<>();

        TableFile.of(file, "name").read(rows::add);

        assertThat(rows).extracting(row -> row.get("name")).containsExactly("b", "a");
        assertThat(rows.get(0).find("number")).contains("2");
        assertThat(rows.get(1).find("number")).isEmpty();
    }

    @Test
    void a_file_that_is_no_parquet_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("no.parquet"), "hello");

        assertThatThrownBy(() -> TableFile.of(file, "name").read(row -> {}))
                .isInstanceOf(TableFile.NoTable.class)
                .hasMessageContaining("bring it again");
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text, StandardCharsets.UTF_8);
    }
}
