package org.diapason.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledMonthsTest {
    @TempDir
    private Path world;

    @Test
    void every_day_of_a_month_is_looked_at_the_one_that_comes_as_csv_too() throws IOException {
        Path first = made("listens/date=2026-10-01/listens.parquet");
        Path csv = made("listens-csv/2026-10-30.csv");
        made("truth/listens.parquet");

        assertThat(LabelledMonths.listens(world)).containsExactlyInAnyOrder(first, csv);
    }

    private Path made(String name) throws IOException {
        Path file = world.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }
}
