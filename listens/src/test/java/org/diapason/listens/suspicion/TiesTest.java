package org.diapason.listens.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiesTest {
    @TempDir
    private Path folder;

    @Test
    void a_list_that_all_have_is_a_full_net() {
        var ties = ties(
                "select 'a' || a as account_id, 'r' || r as recording_id from range(40) as a (a), range(60) as r (r)");

        assertThat(ties.ties()).hasSize(24 * 24);
        assertThat(ties.path()).startsWith("M0 0L33 0M0 0L33 1");
    }

    @Test
    void people_who_have_favourites_leave_holes() {
        var ties = ties("select 'a' || a as account_id, 'r' || (37 * a + r * r) % 500 as recording_id"
                + " from range(40) as a (a), range(20) as r (r), range(3) as again (n)");

        assertThat(ties.ties()).hasSizeBetween(24, 24 * 24 / 4).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_an_empty_drawing() {
        assertThat(Ties.NONE.svg("Nobody"))
                .isEqualTo(
                        "<svg class=\"ties\" viewBox=\"0 -1 33 25\" role=\"img\" aria-label=\"Nobody\"><path d=\"\" vector-effect=\"non-scaling-stroke\"/></svg>");
    }

    private Ties ties(String listens) {
        try (var database = Database.open(new Resources(1, 200, folder))) {
            return Ties.among(database, listens);
        }
    }
}
