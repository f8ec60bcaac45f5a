package org.diapason.facts.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.diapason.facts.SettableClock;
import org.diapason.listens.Resources;
import org.diapason.store.Blobs;
import org.diapason.store.Role;
import org.diapason.store.Sha256;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListensTest {
    private static final String HEADER =
            "listen_id,occurred_at,account_id,recording_id,played_ms,track_ms,country,plan\n";
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    Path root;

    private final SettableClock clock = new SettableClock("2026-11-02T00:00:00Z");
    private TestDatabase database;
    private Blobs blobs;
    private Listens listens;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh();
        blobs = new Blobs(root.resolve("blobs"));
        Path scratch = Files.createDirectories(root.resolve("scratch"));
        listens = new Listens(
                database.as(Role.OFFICE), root.resolve("listens"), blobs, new Resources(1, 256, scratch), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void A01_listens_are_in_files_by_day_and_the_month_has_those_of_its_days() throws IOException {
        Listened listened = listens.listen(csv("a.csv", "l1,2026-10-01", "l2,2026-10-31", "l3,2026-09-30"))
                .getFirst();

        assertThat(listened.status()).isEqualTo(Listened.Status.IMPORTED);
        assertThat(listened.added()).isEqualTo(3);
        assertThat(listened.files()).hasSize(3);
        MonthOfListens month = listens.month(OCTOBER, clock.instant());
        assertThat(month.files().keySet())
                .hasSize(2)
                .allMatch(file -> file.startsWith("date=2026-10-01/") || file.startsWith("date=2026-10-31/"));
        assertThat(month.files().values()).allMatch(Files::isRegularFile);
    }

    @Test
    void A02_the_same_bytes_again_change_nothing() throws IOException {
        Path file = csv("a.csv", "l1,2026-10-01");
        Listened first = listens.listen(file).getFirst();

        Listened again = listens.listen(file).getFirst();

        assertThat(again.status()).isEqualTo(Listened.Status.UNCHANGED);
        assertThat(again.files()).isEqualTo(first.files());
        assertThat(again.added()).isEqualTo(1);
    }

    @Test
    void A03_a_late_listen_is_known_from_its_import_on_and_changes_no_earlier_answer() throws IOException {
        listens.listen(csv("a.csv", "l1,2026-10-01"));
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(3));

        Listened late =
                listens.listen(csv("b.csv", "l1,2026-10-01", "l2,2026-10-01")).getFirst();

        assertThat(late.known()).isEqualTo(1);
        assertThat(late.added()).isEqualTo(1);
        assertThat(listens.month(OCTOBER, before).files()).hasSize(1);
        assertThat(listens.month(OCTOBER, clock.instant()).files()).hasSize(2);
    }

    @Test
    void A04_bad_rows_are_counted_by_reason_and_kept() throws IOException {
        Listened listened = listens.listen(csv("a.csv", "l1,2026-10-01", ",2026-10-01", "l3,some day"))
                .getFirst();

        assertThat(listened.listens()).isEqualTo(1);
        assertThat(listened.badRows()).isEqualTo(2);
        assertThat(blobs.get(new Sha256(listened.aside())))
                .content()
                .hasLineCount(2)
                .contains("some day");
    }

    @Test
    void B01_what_is_no_table_of_listens_is_refused_and_the_rest_is_done() throws IOException {
        Path garbage = Files.writeString(root.resolve("garbage.csv"), "what,ever\n1,2\n");

        var listened = listens.listen(root.resolve("nowhere.csv"), garbage, csv("a.csv", "l1,2026-10-01"));

        assertThat(listened)
                .extracting(Listened::status)
                .containsExactly(Listened.Status.REFUSED, Listened.Status.REFUSED, Listened.Status.IMPORTED);
        assertThat(listened.get(0).message()).contains("nowhere.csv");
        assertThat(listened.get(1).message()).contains("listen_id");
    }

    @Test
    void B02_an_import_cut_short_after_its_files_were_written_is_completed_by_the_next() throws IOException {
        Path file = csv("a.csv", "l1,2026-10-01", "l2,2026-10-02");
        database.plant("alter table listen_file add constraint planted check (day < '2000-01-01')");
        assertThatThrownBy(() -> listens.listen(file)).hasStackTraceContaining("planted");
        assertThat(listens.month(OCTOBER, clock.instant()).files()).isEmpty();
        database.plant("alter table listen_file drop constraint planted");

        Listened completed = listens.listen(file).getFirst();

        assertThat(completed.status()).isEqualTo(Listened.Status.IMPORTED);
        assertThat(completed.files()).hasSize(2);
        assertThat(listens.month(OCTOBER, clock.instant()).files()).hasSize(2);
    }

    @Test
    void B03_a_line_of_json_has_the_fields_in_their_order() {
        Listened listened = new Listened(
                "a.csv",
                Listened.Status.IMPORTED,
                5,
                1,
                2,
                3,
                new TreeMap<>(Map.of("no time", 4L)),
                "ab",
                java.util.List.of("date=2026-10-01/x.parquet"),
                "");

        assertThat(listened.toJson()).isEqualTo("""
                {"path":"a.csv","status":"imported","listens":5,"duplicates":1,"known":2,"added":3,\
                "bad":{"no time":4},"aside":"ab","files":["date=2026-10-01/x.parquet"],"message":""}""");
    }

    private Path csv(String name, String... idsAndDays) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String row : idsAndDays) {
            String day = row.substring(row.indexOf(',') + 1);
            String time = day.startsWith("2026") ? day + "T12:00:00Z" : day;
            rows.append(row, 0, row.indexOf(','))
                    .append(',')
                    .append(time)
                    .append(",a1,XWD992600001,60000,200000,FR,premium\n");
        }
        return Files.writeString(root.resolve(name), rows);
    }
}
