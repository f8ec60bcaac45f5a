package org.diapason.listens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenTableTest {
    private static final String HEADER = "listen_id,occurred_at,account_id,recording_id,played_ms,track_ms";
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void A01_one_good_line_is_one_listen() throws IOException {
        var file = csv("one.csv", "l1,2026-10-01T10:00:00Z,ada,song,31000,180000");

        try (var table = read(file)) {
            assertThat(table.reading()).isEqualTo(new Reading(1, 0, new java.util.TreeMap<>()));
            assertThat(table.columns()).containsExactlyElementsOf(ListenColumn.listRequired());
        }
    }

    @Test
    void A02_times_with_and_without_a_zone_are_utc() throws IOException {
        var file = csv(
                "times.csv",
                "l1,2026-10-01T10:00:00Z,ada,song,1,1",
                "l2,2026-10-01T12:00:00+02:00,ada,song,1,1",
                "l3,2026-10-01 10:00:00,ada,song,1,1");

        try (var table = read(file)) {
            var times = table.database()
                    .list(new Script("select distinct occurred_at from listen"), row -> row.getString(1));
            assertThat(times).containsExactly("2026-10-01 10:00:00.0");
        }
    }

    @Test
    void A03_an_optional_column_that_is_there_is_known() throws IOException {
        var file = folder.resolve("plan.csv");
        Files.writeString(file, HEADER + ",saved,device_id\nl1,2026-10-01,ada,song,1,1,true,\n");

        try (var table = read(file)) {
            assertThat(table.columns()).contains(ListenColumn.SAVED, ListenColumn.DEVICE_ID);
            assertThat(table.database()
                            .number(new Script("select count(*) from listen where saved and device_id is null")))
                    .isEqualTo(1);
        }
    }

    @Test
    void B01_each_bad_row_is_kept_aside_with_its_reason() throws IOException {
        var file = csv(
                "bad.csv",
                "l1,2026-10-01,ada,song,1,1",
                ",2026-10-01,ada,song,1,1",
                "l3,2026-10-01,,song,1,1",
                "l4,2026-10-01,ada,,1,1",
                "l5,yesterday,ada,song,1,1",
                "l6,1970-01-01,ada,song,1,1",
                "l7,2031-01-01,ada,song,1,1",
                "l8,2026-10-01,ada,song,-1,1",
                "l9,2026-10-01,ada,song,86400001,1",
                "l10,2026-10-01,ada,song,many,1",
                "l11,2026-10-01,ada,song,1,0",
                "l12,2026-10-01,ada,song,1,long",
                "l13,2026-10-01,ada,song,1,99999999999",
                "l14,2026-10-01,ada",
                "x".repeat(300) + ",2026-10-01,ada,song,1,1");

        try (var table = read(file)) {
            assertThat(table.reading().listens()).isEqualTo(1);
            assertThat(table.reading().bad())
                    .containsOnlyKeys(
                            "listen_id_missing",
                            "account_id_missing",
                            "recording_id_missing",
                            "id_over_256_letters",
                            "occurred_at_unreadable",
                            "occurred_at_before_2000",
                            "occurred_at_in_the_future",
                            "played_ms_negative",
                            "played_ms_over_a_day",
                            "played_ms_unreadable",
                            "track_ms_not_positive",
                            "track_ms_unreadable",
                            "track_ms_over_a_day",
                            "line_unreadable");
            assertThat(table.reading().badRows()).isEqualTo(14);
        }
    }

    @Test
    void B02_what_was_kept_aside_can_be_written_and_read() throws IOException {
        var file = folder.resolve("listens.ndjson");
        Files.writeString(file, line("l1", 31_000) + "\n{\"listen_id\": \"cut off\n[1, 2]\n\n");
        var aside = folder.resolve("aside.txt");

        try (var table = read(file)) {
            table.writeAside(aside);
            assertThat(table.reading().listens()).isEqualTo(1);
        }

        assertThat(Files.readAllLines(aside))
                .hasSize(2)
                .allMatch(line -> line.contains("\"reason\":\"line_unreadable\""))
                .anyMatch(line -> line.contains("[1, 2]"));
    }

    @Test
    void B03_bytes_that_are_no_text_are_kept_aside() throws IOException {
        var file = folder.resolve("listens.ndjson");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        Files.writeString(file, line("l1", 31_000) + "\n", java.nio.file.StandardOpenOption.APPEND);

        try (var table = read(file)) {
            assertThat(table.reading().listens()).isEqualTo(1);
            assertThat(table.reading().bad()).containsEntry("line_unreadable", 1L);
        }
    }

    @Test
    void B04_a_file_that_is_no_parquet_is_kept_aside_and_the_others_are_read() throws IOException {
        csv("good.csv", "l1,2026-10-01,ada,song,1,1");
        Files.writeString(folder.resolve("broken.parquet"), "this is no Parquet");

        try (var table = read(folder)) {
            assertThat(table.reading().listens()).isEqualTo(1);
            assertThat(table.reading().bad()).containsEntry("file_unreadable", 1L);
        }
    }

    @Test
    void C01_a_listen_that_comes_twice_counts_once_and_the_earlier_one_stays() throws IOException {
        csv("a.csv", "l1,2026-10-01T11:00:00,ada,late,1,1", "l2,2026-10-01T11:00:00,ada,other,1,1");
        csv("b.csv", "l1,2026-10-01T10:00:00,ada,early,1,1");

        try (var table = read(folder)) {
            assertThat(table.reading().duplicates()).isEqualTo(1);
            assertThat(table.database()
                            .list(new Script("select recording_id from listen order by 1"), row -> row.getString(1)))
                    .containsExactly("early", "other");
        }
    }

    @Test
    void D01_a_missing_column_is_named_in_the_refusal() throws IOException {
        var file = folder.resolve("listens.csv");
        Files.writeString(file, "listen_id,occurred_at,account_id,recording_id,duration\nl1,2026-10-01,a,r,1\n");

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ListensRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ListensRefused.Reason.MISSING_COLUMNS))
                .hasMessageContaining("played_ms, track_ms");
    }

    @Test
    void D02_lines_of_garbage_are_refused_as_a_whole() throws IOException {
        var file = folder.resolve("listens.ndjson");
        Files.writeString(file, "no\njson\n");

        assertThatThrownBy(() -> read(file)).isInstanceOf(ListensRefused.class);
    }

    @Test
    void D03_a_folder_without_listens_is_refused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing");

        assertThatThrownBy(() -> read(folder))
                .isInstanceOfSatisfying(
                        ListensRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ListensRefused.Reason.NO_FILES));
    }

    @Test
    void D04_an_empty_file_is_refused_with_its_name() throws IOException {
        var file = Files.createFile(folder.resolve("empty.csv"));

        assertThatThrownBy(() -> read(file)).isInstanceOf(ListensRefused.class).hasMessageContaining("empty.csv");
    }

    private static String line(String id, long played) {
        return """
                {"listen_id": "%s", "occurred_at": "2026-10-01T10:00:00Z", "account_id": "ada", \
                "recording_id": "song", "played_ms": %d, "track_ms": 180000}""".formatted(id, played);
    }

    private Path csv(String name, String... lines) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, HEADER + "\n" + String.join("\n", List.of(lines)) + "\n");
        return file;
    }

    private ListenTable read(Path source) {
        return ListenTable.read(source, new Resources(2, 500, folder.resolve(".scratch")), NOVEMBER);
    }
}
