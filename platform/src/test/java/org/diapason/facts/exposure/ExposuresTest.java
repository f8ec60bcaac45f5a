package org.diapason.facts.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.diapason.facts.SettableClock;
import org.diapason.facts.TableFile;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

class ExposuresTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final Exposures exposures =
            new Exposures(database.as(Role.OFFICE), new SettableClock("2026-11-01T00:00:00Z"));

    @AfterEach
    void close() {
        database.close();
    }

    private Path csv(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("exposures.csv"),
                "shown_at,recording_id,surface,position,account_id,eligibility_version\n" + String.join("\n", rows));
    }

    private List<String> kept() {
        return database.owner().sql("""
            select concat_ws(' ', to_char(shown_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), recording_id,
                surface, position, eligibility_version) from exposure order by 1\
            """).query(String.class).list();
    }

    @Test
    void A01_a_table_comes_in_and_to_whom_it_was_shown_is_not_kept() throws IOException {
        exposures.importFrom(
                csv("2026-10-05T08:00:00+02:00,fr-z03-26-00001,mix,3,account-9,v1", "2026-10-05 09:00:00,X,mail,,,"));

        assertThat(kept()).containsExactly("2026-10-05T06:00:00 FRZ032600001 mix 3 v1", "2026-10-05T09:00:00 X mail");
    }

    @Test
    void A02_the_same_bytes_again_change_nothing() throws IOException {
        Path file = csv("2026-10-05T08:00:00Z,X,mix,,,");
        exposures.importFrom(file);

        Exposures.Report again = exposures.importFrom(file);

        assertThat(again.unchanged()).isTrue();
        assertThat(again.rows()).isEqualTo(1);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void A03_parquet_is_read_too() throws IOException, SQLException {
        Path file = folder.resolve("exposures.parquet");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            duckdb.createStatement()
                    .execute("copy (select timestamp '2026-10-05 08:00:00' as shown_at, 'X' as recording_id,"
                            + " 'home' as surface) to '" + file + "'");
        }

        exposures.importFrom(file);

        assertThat(kept()).containsExactly("2026-10-05T08:00:00 X home");
    }

    @Test
    void B01_rows_that_cannot_be_used_are_told_and_the_others_come_in() throws IOException {
        Exposures.Report report = exposures.importFrom(csv(
                "yesterday,X,mix,,,",
                "2026-10-05T08:00:00Z,X,wall,,,",
                "2026-10-05T08:00:00Z,,mix,,,",
                "2026-10-05T08:00:00Z,X,mix,first,,",
                "2026-10-05T08:00:00Z,X,mix,1,,"));

        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.badLines())
                .extracting(TableFile.BadLine::reason)
                .allSatisfy(reason -> assertThat(reason).startsWith("expected "))
                .hasSize(4);
    }

    @Test
    void B02_what_was_shown_cannot_be_taken_back() throws IOException {
        exposures.importFrom(csv("2026-10-05T08:00:00Z,X,mix,,,"));

        assertThatThrownBy(() ->
                        database.client(Role.OFFICE).sql("delete from exposure").update())
                .isInstanceOf(DataAccessException.class);
    }
}
