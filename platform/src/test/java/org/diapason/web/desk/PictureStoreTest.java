package org.diapason.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.diapason.store.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStoreTest {
    @TempDir
    private Path place;

    private DataFolder folder;
    private PictureStore store;
    private final AtomicInteger drawn = new AtomicInteger();

    record Picture(String of, List<Integer> heights) {}

    @BeforeEach
    void open() {
        folder = DataFolder.open(place);
        store = new PictureStore(folder);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    private Picture get(String key) {
        return store.get(key, Picture.class, () -> {
            drawn.incrementAndGet();
            return new Picture(key, List.of(1, 2, 3));
        });
    }

    private Path file(String key) {
        return folder.scratch().resolve("pictures").resolve(key + ".json");
    }

    @Test
    void a_picture_is_drawn_once_however_many_look_at_once() throws Exception {
        List<Callable<Picture>> readers = Collections.nCopies(20, () -> get("hours"));
        try (ExecutorService people = Executors.newFixedThreadPool(20)) {
            for (Future<Picture> seen : people.invokeAll(readers)) {
                assertThat(seen.get()).isEqualTo(new Picture("hours", List.of(1, 2, 3)));
            }
        }
        assertThat(drawn).hasValue(1);
    }

    @Test
    void a_picture_outlives_the_program() {
        get("hours");
        store = new PictureStore(folder);
        assertThat(store.has("hours")).isTrue();
        assertThat(get("hours")).isEqualTo(new Picture("hours", List.of(1, 2, 3)));
        assertThat(drawn).hasValue(1);
    }

    @Test
    void a_file_that_is_gone_or_cut_off_is_drawn_again() throws IOException {
        get("hours");
        Files.writeString(file("hours"), "{\"of\":\"ho");
        store = new PictureStore(folder);
        assertThat(get("hours").heights()).containsExactly(1, 2, 3);
        assertThat(drawn).hasValue(2);

        Files.delete(file("hours"));
        store = new PictureStore(folder);
        get("hours");
        assertThat(drawn).hasValue(3);
    }

    @Test
    void the_oldest_leave_memory_and_are_read_from_their_files() {
        for (int i = 0; i < 250; i++) {
            get("picture-" + i);
        }
        get("picture-0");
        assertThat(drawn).hasValue(250);
    }
}
