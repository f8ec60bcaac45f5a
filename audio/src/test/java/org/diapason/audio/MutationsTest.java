package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What damaged files come to; {@code prove fuzz-audio} does the same with many more. */
class MutationsTest {
    private static final int FILES = 160;

    @TempDir
    private Path folder;

    @Test
    void a_specimen_of_every_container_is_heard_and_is_the_same_each_time() throws Exception {
        Specimens specimens = new Specimens(SoundFiles.cache());
        Path again = Files.createDirectory(folder.resolve("again"));
        try (Audition audition = new Audition(SoundFiles.cache(), 1, DecodeLimits.USUAL)) {
            for (Path file : specimens.write(folder, Duration.ofSeconds(6), 1).values()) {
                Hearing hearing = audition.hear(file);
                assertThat(hearing.error()).as("%s", file).isEmpty();
                assertThat(hearing.windows()).as("%s", file).isNotEmpty();
            }
        }
        specimens.write(again, Duration.ofSeconds(6), 1);
        for (String ending : Specimens.CONTAINERS) {
            assertThat(again.resolve("specimen." + ending))
                    .as(ending)
                    .hasSameBinaryContentAs(folder.resolve("specimen." + ending));
        }
    }

    @Test
    void damage_is_the_same_for_the_same_seed_and_leaves_the_original_whole() {
        byte[] file = new byte[20];
        Arrays.fill(file, (byte) 5);
        byte[] other = new byte[30];
        byte[] first = new Mutations(5).of(file, other);

        assertThat(new Mutations(5).of(file, other)).isEqualTo(first);
        assertThat(first).isNotEqualTo(file);
        assertThat(file).containsOnly(5);
    }

    @Test
    void a_damaged_file_is_heard_or_refused_with_a_reason_and_never_an_exception() throws Exception {
        List<byte[]> whole = new ArrayList<>();
        for (Path file : new Specimens(SoundFiles.cache())
                .write(folder, Duration.ofSeconds(1), 1)
                .values()) {
            whole.add(Files.readAllBytes(file));
        }
        Mutations mutations = new Mutations(11);
        List<Path> damaged = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = mutations.of(whole.get(i % whole.size()), whole.get((i + 1) % whole.size()));
            damaged.add(Files.write(folder.resolve("damaged-" + i), bytes));
        }

        List<Hearing> hearings = new ArrayList<>();
        try (Audition audition = new Audition(SoundFiles.cache(), 2, DecodeLimits.USUAL)) {
            audition.hearAll(damaged, hearings::add);
        }

        assertThat(hearings).hasSize(FILES);
        assertThat(hearings).anyMatch(hearing -> hearing.error().isPresent());
        assertThat(hearings).anyMatch(hearing -> hearing.error().isEmpty());
    }
}
