package org.diapason.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegProgramTest {

    @TempDir
    Path cache;

    @Test
    void the_program_is_unpacked_once_and_starts() throws Exception {
        FfmpegProgram program = FfmpegProgram.in(cache);
        FileTime unpacked = Files.getLastModifiedTime(program.executable());

        assertThat(FfmpegProgram.in(cache)).isEqualTo(program);
        assertThat(Files.getLastModifiedTime(program.executable())).isEqualTo(unpacked);
        ProcessBuilder version =
                new ProcessBuilder(program.executable().toString(), "-version").redirectErrorStream(true);
        version.environment().putAll(program.environment());
        Process process = version.start();
        assertThat(new String(process.getInputStream().readAllBytes(), US_ASCII))
                .contains("ffmpeg version");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void it_is_the_build_under_the_lesser_licence() throws Exception {
        FfmpegProgram program = FfmpegProgram.in(SoundFiles.cache());
        ProcessBuilder licence =
                new ProcessBuilder(program.executable().toString(), "-version").redirectErrorStream(true);
        licence.environment().putAll(program.environment());

        String text = new String(licence.start().getInputStream().readAllBytes(), US_ASCII);

        assertThat(text).doesNotContain("--enable-gpl").doesNotContain("--enable-nonfree");
    }

    @Test
    void programs_that_start_together_share_one_copy() throws Exception {
        Callable<FfmpegProgram> unpack = () -> FfmpegProgram.in(cache);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(unpack);
            var second = threads.submit(unpack);
            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(folders()).isEqualTo(1);
    }

    private long folders() throws IOException {
        try (Stream<Path> paths = Files.list(cache)) {
            return paths.count();
        }
    }
}
