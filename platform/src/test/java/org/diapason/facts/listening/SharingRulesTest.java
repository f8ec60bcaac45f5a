package org.diapason.facts.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.diapason.facts.SettableClock;
import org.diapason.facts.TableFile;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingRulesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock("2026-09-01T00:00:00Z");
    private TestDatabase database;
    private SharingRules rules;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        rules = new SharingRules(database.as(Role.OFFICE), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_a_rule_does_not_say_is_as_usual() throws IOException {
        importing("""
                from_month,model,shortest_ms
                2026-10,user_centric,
                2027-01,artist_centric,20000
                """);

        assertThat(rules.listEntered(clock.instant()))
                .extracting(SharingRules.Entered::rule)
                .containsExactly(
                        new SharingRule(OCTOBER, SharingModel.USER_CENTRIC, 30_000, 1_000, 500, 1_000),
                        new SharingRule(YearMonth.of(2027, 1), SharingModel.ARTIST_CENTRIC, 20_000, 1_000, 500, 1_000));
    }

    @Test
    void a_rule_that_is_entered_later_changes_no_earlier_answer() throws IOException {
        importing("from_month,model\n2026-10,pro_rata\n");
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(1));

        assertThat(importing("from_month,model\n2026-10,user_centric\n").entered())
                .isEqualTo(1);
        assertThat(importing("from_month,model\n2026-10,user_centric\n").entered())
                .isZero();
        assertThat(models(before)).containsExactly(SharingModel.PRO_RATA);
        assertThat(models(clock.instant())).containsExactly(SharingModel.PRO_RATA, SharingModel.USER_CENTRIC);
    }

    @Test
    void rows_that_are_no_rule_are_told_with_their_reason() throws IOException {
        assertThat(importing("""
                        from_month,model,cap_listens
                        October,pro_rata,
                        2026-10,fair,
                        2026-10,artist_centric,none
                        2026-10,artist_centric,0
                        """).bad())
                .extracting(TableFile.BadLine::reason)
                .containsExactly(
                        "expected a month as YYYY-MM, found October",
                        "expected a model, one of pro_rata, user_centric, artist_centric, found fair",
                        "expected a whole number in cap_listens, found none",
                        "expected a cap of 1 to 1000000 listens, found 0");
    }

    private List<SharingModel> models(Instant knownAt) {
        return rules.listEntered(knownAt).stream()
                .map(entered -> entered.rule().model())
                .toList();
    }

    private TableFile.Imported importing(String text) throws IOException {
        return rules.importFrom(Files.writeString(folder.resolve("rules.csv"), text));
    }
}
