package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioFilesTest {

    @TempDir
    Path folder;

    @Test
    void audio_files_are_found_below_a_folder_in_sorted_order() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("album"));
        Path second = Files.createFile(inner.resolve("b.FLAC"));
        Path first = Files.createFile(inner.resolve("a.mp3"));
        Path third = Files.createFile(folder.resolve("single.opus"));
        Files.createFile(folder.resolve("cover.jpg"));
        Files.createDirectories(folder.resolve("folder.wav"));

        assertThat(AudioFiles.at(folder)).containsExactly(first, second, third);
    }

    @Test
    void a_folder_without_audio_is_an_empty_list() throws IOException {
        Files.createFile(folder.resolve("notes.txt"));

        assertThat(AudioFiles.at(folder)).isEmpty();
    }

    @Test
    void a_file_named_outright_is_taken_whatever_its_ending() throws IOException {
        Path file = Files.createFile(folder.resolve("recording"));

        assertThat(AudioFiles.at(file)).containsExactly(file);
    }
}
