package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void a_folder_with_content_is_left_alone() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "keep me");

        assertThat(run("--out", folder.toString())).isNotZero();
        assertThat(errors.toString())
                .isEqualTo("--out: expected a new or empty folder, but " + folder + " has content; name another\n");
        assertThat(folder).isDirectoryContaining("glob:**/mine.txt");
    }

    @Test
    void without_a_folder_it_says_that_it_needs_one() {
        assertThat(run()).isNotZero();
        assertThat(errors.toString()).isEqualTo("--out: expected a new or empty folder, came nothing\n");
    }

    @Test
    void an_unknown_attack_makes_nothing_and_says_in_one_line_which_there_are() {
        Path out = folder.resolve("world");

        assertThat(run("--out", out.toString(), "--attack", "flood")).isNotZero();
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .startsWith("No scenario is called 'flood'; choose one of loop-farm (A1)");
        assertThat(out).doesNotExist();
    }

    @Test
    void sizes_out_of_bounds_are_refused_with_the_bounds() {
        assertThat(run("--out", folder.toString(), "--accounts", "2")).isNotZero();
        assertThat(errors.toString()).isEqualTo("--accounts: expected 10 to 10000000, came 2\n");
    }

    @Test
    void a_month_that_is_none_is_refused() {
        assertThat(run("--out", folder.toString(), "--month", "October")).isNotZero();
        assertThat(errors.toString().lines()).singleElement().asString().contains("--month", "October", "--help");
    }

    @Test
    void a_folder_without_the_data_of_lastfm_is_refused() {
        Path out = folder.resolve("month");

        assertThat(run("lastfm", "--from", folder.toString(), "--out", out.toString()))
                .isNotZero();
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .startsWith("--from: expected the folder of HetRec 2011 Last.fm-2K, but ");
    }

    @Test
    void a_file_cannot_be_the_folder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputFolder.fill(file, _ -> {}))
                .withMessage("--out: expected a folder, came the file " + file);
    }

    @Test
    void a_failed_run_leaves_nothing_behind() throws Exception {
        Path out = folder.resolve("new/month");

        assertThat(run("lastfm", "--from", folder.toString(), "--out", out.toString()))
                .isNotZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_failed_run_empties_a_folder_that_it_found_and_keeps_what_lies_beside_it() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "keep me");
        Path out = Files.createDirectory(folder.resolve("empty"));

        assertThatIllegalStateException()
                .isThrownBy(() -> OutputFolder.fill(out, world -> {
                    Files.writeString(
                            Files.createDirectory(world.resolve("truth")).resolve("half.csv"), "a,b");
                    throw new IllegalStateException("the disk is full");
                }))
                .withMessage("the disk is full");
        assertThat(out).isEmptyDirectory();
        assertThat(folder.resolve("mine.txt")).exists();
    }

    private int run(String... arguments) {
        return Main.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
