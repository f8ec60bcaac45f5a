package org.diapason.listens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenFolderTest {
    @TempDir
    private Path folder;

    @Test
    void A01_listens_are_kept_by_day() throws IOException {
        var report = importInto("kept", listens(3, 1, 500), 2);

        assertThat(report.added()).isEqualTo(500);
        assertThat(report.files()).hasSize(3);
        assertThat(folder.resolve("kept/date=2026-10-02")).isDirectoryContaining("glob:**.parquet");
        try (var table = read(folder.resolve("kept"), 1)) {
            assertThat(table.reading().listens()).isEqualTo(500);
        }
    }

    @Test
    void A02_the_same_listens_are_not_kept_twice() throws IOException {
        var source = listens(3, 1, 500);
        importInto("kept", source, 1);

        var again = importInto("kept", source, 1);

        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(500);
        assertThat(again.files()).isEmpty();
    }

    @Test
    void A03_only_what_is_new_is_added() throws IOException {
        importInto("kept", listens(3, 1, 500), 1);

        var more = importInto("kept", listens(3, 401, 700), 1);

        assertThat(more.added()).isEqualTo(200);
        assertThat(more.known()).isEqualTo(100);
    }

    @Test
    void B01_one_and_two_threads_leave_the_same_files() throws IOException {
        var source = listens(3, 1, 5_000);

        importInto("one", source, 1);
        importInto("two", source, 2);

        assertThat(contents("one")).isEqualTo(contents("two"));
    }

    @Test
    void B02_an_import_cut_short_and_repeated_leaves_the_same_files() throws IOException {
        var source = listens(3, 1, 500);
        importInto("whole", source, 1);
        var report = importInto("cut", source, 1);
        var last = report.files().getLast();
        Files.move(last, last.resolveSibling(".unfinished.parquet"));

        importInto("cut", source, 1);

        assertThat(contents("cut")).isEqualTo(contents("whole"));
    }

    private Path listens(int days, int from, int to) throws IOException {
        var random = new Random(7);
        var text = new StringBuilder("listen_id,occurred_at,account_id,recording_id,played_ms,track_ms,country\n");
        for (var i = 1; i <= to; i++) {
            var second = random.nextInt(days * 86_400);
            if (i >= from) {
                text.append("l%d,2026-10-%02dT%02d:%02d:%02d,a%d,r%d,31000,200000,FR%n"
                        .formatted(
                                i,
                                1 + second / 86_400,
                                second / 3600 % 24,
                                second / 60 % 60,
                                second % 60,
                                i % 50,
                                i % 20));
            }
        }
        var file = folder.resolve("listens-" + from + "-" + to + ".csv");
        Files.writeString(file, text);
        return file;
    }

    private ImportReport importInto(String name, Path source, int threads) {
        try (var table = read(source, threads)) {
            return table.importInto(folder.resolve(name));
        }
    }

    private ListenTable read(Path source, int threads) {
        return ListenTable.read(source, new Resources(threads, 500, folder.resolve("scratch")), Clock.systemUTC());
    }

    private Map<String, String> contents(String name) throws IOException {
        var root = folder.resolve(name);
        try (var files = Files.walk(root)) {
            var contents = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return contents;
        }
    }
}
