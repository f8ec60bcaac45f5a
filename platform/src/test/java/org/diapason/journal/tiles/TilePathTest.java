package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilePathTest {
    /** The paths of Go's tests, without the height that Go writes first. */
    @ParameterizedTest
    @CsvSource({
        "0, 1,         256, tile/0/001",
        "0, 1,         5,   tile/0/001.p/5",
        "5, 123456078, 256, tile/5/x123/x456/078",
        "0, 3057500,   256, tile/0/x003/x057/500",
        "1, 1234067,   256, tile/1/x001/x234/067",
        "0, 1000,      255, tile/0/x001/000.p/255"
    })
    void numbers_are_written_in_groups_of_three_digits(int level, long number, int width, String path) {
        assertThat(TilePath.ofHashes(level, number, width)).hasToString(path);
    }

    @ParameterizedTest
    @CsvSource({"5, 256, tile/entries/005", "5, 1, tile/entries/005.p/1"})
    void bundles_stand_on_a_shelf_of_their_own(long number, int width, String path) {
        assertThat(TilePath.ofEntries(number, width)).hasToString(path);
    }
}
