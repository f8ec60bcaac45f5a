package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.diapason.facts.SettableClock;
import org.diapason.facts.TableFile;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueImportTest {
    private static final String HEADER =
            "recording_id,isrc,title,artist_id,artist,release_id,release_title,supplier_id,payee_id,duration_ms,audio\n";

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock("2026-10-01T00:00:00Z");
    private TestDatabase database;
    private CatalogueImport imports;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        imports = new CatalogueImport(database.as(Role.OFFICE), clock);
        catalogue = new Catalogue(database.as(Role.OFFICE), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_row_becomes_a_recording_with_artist_release_payee_and_sound() throws IOException {
        imports.importFrom(csv("r-7,,Low Tide,a-1,Ondra Vey,al-1,Tides,P1,P1/Korr,192000,music/7.flac\n"));

        Recording recording = catalogue.findRecording(new RecordingId("r-7")).orElseThrow();
        assertThat(recording.title()).isEqualTo("Low Tide");
        assertThat(recording.artist()).isEqualTo("Ondra Vey");
        assertThat(recording.release()).contains(new ReleaseId("al-1"));
        assertThat(recording.supplier()).isEqualTo(new SupplierId("P1"));
        assertThat(recording.duration()).contains(Duration.ofMillis(192_000));
        assertThat(recording.audio()).hasValueSatisfying(audio -> {
            assertThat(audio.location()).isEqualTo("music/7.flac");
            assertThat(audio.digest()).isEmpty();
        });
        assertThat(catalogue.listClaims(recording.id()))
                .allMatch(claim ->
                        claim.trust() == Trust.SERVICE && claim.claimant().equals("service"));
        assertThat(catalogue.findPayee(recording.id(), "FR", LocalDate.parse("2020-01-01"), clock.instant()))
                .contains(new PayeeId("P1/Korr"));
    }

    @Test
    void an_isrc_stands_in_for_a_missing_recording_id_and_is_written_in_one_way() throws IOException {
        imports.importFrom(
                csv(",xw-d99-26-00007,Low Tide,,Ondra Vey,,,P1,,,\nxwd992600008,,High Tide,,Ondra Vey,,,P1,,,\n"));

        assertThat(catalogue.listRecordings(List.of(new RecordingId("XWD992600007"), new RecordingId("XWD992600008"))))
                .extracting(Recording::title)
                .containsExactly("Low Tide", "High Tide");
    }

    @Test
    void bad_rows_are_kept_aside_with_reasons_and_the_same_file_again_changes_nothing() throws IOException {
        Path file = csv("""
                r-1,,,,Ondra Vey,,,P1,,,
                r-2,,Pier,,Ondra Vey,,,P1,,soon,
                ,,Pier,,Ondra Vey,,,P1,,,
                ,XX,Pier,,Ondra Vey,,,P1,,,
                r-5,Pier
                r-6,,Pier,,Ondra Vey,,,P1,,,
                """);

        CatalogueImport.Report first = imports.importFrom(file);
        CatalogueImport.Report again = imports.importFrom(file);

        assertThat(first.unchanged()).isFalse();
        assertThat(first.rows()).isEqualTo(6);
        assertThat(first.badLines())
                .extracting(TableFile.BadLine::line, TableFile.BadLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "expected a value in title, found none"),
                        org.assertj.core.groups.Tuple.tuple(
                                3L, "expected milliseconds above zero in duration_ms, found soon"),
                        org.assertj.core.groups.Tuple.tuple(4L, "expected a recording_id or an isrc, found neither"),
                        org.assertj.core.groups.Tuple.tuple(
                                5L, "expected an ISRC (two letters, three letters or digits, seven digits), found XX"),
                        org.assertj.core.groups.Tuple.tuple(6L, "expected 11 fields, found 2"));
        assertThat(again)
                .isEqualTo(
                        new CatalogueImport.Report(file.toString(), true, first.rows(), first.bad(), first.badLines()));
        assertThat(catalogue.counts().recordings()).isEqualTo(1);
    }

    @Test
    void a_file_that_fails_halfway_leaves_nothing_and_can_come_again() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            rows.append("r-").append(i).append(",,Pier,,Ondra Vey,,,P1,,,\n");
        }
        Path file = csv(rows.toString());
        database.plant("alter table recording add constraint planted check (recording_id <> 'r-2200')");

        assertThatThrownBy(() -> imports.importFrom(file)).hasMessageContaining("planted");
        assertThat(catalogue.counts().recordings()).isZero();

        database.plant("alter table recording drop constraint planted");
        assertThat(imports.importFrom(file).rows()).isEqualTo(2_500);
        assertThat(catalogue.counts().recordings()).isEqualTo(2_500);
    }

    @Test
    void a_parquet_file_is_imported_as_a_csv_file_is() throws IOException, SQLException {
        Path csv = csv("r-7,,Low Tide,a-1,Ondra Vey,al-1,Tides,P1,P1/Korr,192000,music/7.flac\n");
        Path parquet = folder.resolve("catalogue.parquet");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("copy (from '" + csv + "') to '" + parquet + "' (format parquet)");
        }

        CatalogueImport.Report report = imports.importFrom(parquet);

        assertThat(report.bad()).isZero();
        assertThat(catalogue.findRecording(new RecordingId("r-7")).orElseThrow().duration())
                .contains(Duration.ofMillis(192_000));
    }

    @Test
    void a_payee_differs_by_territory_and_changes_with_time() throws IOException {
        Path file = Files.writeString(folder.resolve("payees.csv"), """
                recording_id,title,artist,supplier_id,payee_id,territory,payee_from
                r-7,Low Tide,Ondra Vey,P1,P1/Korr,,2019-01-01
                r-7,Low Tide,Guest,P1,P1/Korr North,CA,2019-01-01
                r-7,Low Tide,Ondra Vey,P1,P1/Velm,,2024-07-01
                r-8,Low Tide,Ondra Vey,P1,P1/Velm,,soon
                """);

        assertThat(imports.importFrom(file).badLines())
                .extracting(TableFile.BadLine::reason)
                .containsExactly("expected a date as YYYY-MM-DD in payee_from, found soon");
        assertThat(payee("FR", "2024-06-30")).isEqualTo("P1/Korr");
        assertThat(payee("FR", "2024-07-01")).isEqualTo("P1/Velm");
        assertThat(payee("CA", "2026-01-01")).isEqualTo("P1/Korr North");
        assertThat(catalogue.findRecording(new RecordingId("r-7")).orElseThrow().artist())
                .isEqualTo("Ondra Vey, Guest");
    }

    private String payee(String territory, String day) {
        return catalogue
                .findPayee(new RecordingId("r-7"), territory, LocalDate.parse(day), clock.instant())
                .orElseThrow()
                .value();
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("catalogue.csv"), HEADER + rows);
    }
}
