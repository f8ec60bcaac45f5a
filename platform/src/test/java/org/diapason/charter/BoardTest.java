package org.diapason.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class BoardTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SECONDS_LATER = NOVEMBER.plusSeconds(5);

    private static TestDatabase database;

    private final Charter charter = Charter.load();
    private final List<ControlRun> journal = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void forget() {
        database.plant("truncate control_run");
    }

    @Test
    void every_promise_has_a_standing_and_those_without_a_check_say_so() {
        Standings standings = board(FakeCheck.kept(37, "Recomputed")).run(NOVEMBER);

        assertThat(standings.lines()).hasSize(65);
        assertThat(standing(standings, 37)).isInstanceOf(Standing.Kept.class);
        assertThat(standing(standings, 38)).isEqualTo(Standing.notBuiltYet());
        assertThat(standings.counts())
                .isEqualTo(Map.of(
                        Standing.Grade.KEPT, 2,
                        Standing.Grade.BROKEN, 0,
                        Standing.Grade.NOT_DUE_YET, 0,
                        Standing.Grade.NOT_VERIFIABLE, 63,
                        Standing.Grade.ATTESTED, 0));
    }

    @Test
    void a_run_is_read_back_as_it_was_written() {
        Standing found = FakeCheck.kept(37, "Recomputed").run(NOVEMBER);
        board(FakeCheck.kept(37, "Recomputed")).run(NOVEMBER);

        assertThat(new ControlRunTables(database.as(Role.OPEN)).latest(NOVEMBER))
                .contains(new ControlRun(
                        ClauseId.of(37), "Recomputed", new VersionId("2026-01"), NOVEMBER, SECONDS_LATER, found));
    }

    @Test
    void of_several_checks_the_worst_counts() {
        Standings standings = board(
                        FakeCheck.kept(37, "A"),
                        FakeCheck.broken(37, "B"),
                        FakeCheck.notDueYet(37, "C"),
                        FakeCheck.kept(38, "A"),
                        FakeCheck.notDueYet(38, "B"))
                .run(NOVEMBER);

        assertThat(standing(standings, 37)).isInstanceOf(Standing.Broken.class);
        assertThat(standing(standings, 38)).isInstanceOf(Standing.NotDueYet.class);
    }

    @Test
    void a_check_that_throws_is_broken_with_its_reason_and_the_others_still_run() {
        Standings standings = board(
                        FakeCheck.failing(36, "Failing", "no table recording {x}\nDetail: Key (name)=(Jane) is there"),
                        FakeCheck.kept(37, "Recomputed"))
                .run(NOVEMBER);

        assertThat(standing(standings, 36)).isInstanceOf(Standing.Broken.class);
        assertThat(standing(standings, 36).sentence().en())
                .isEqualTo("The check failed: IllegalStateException, no table recording {x}");
        assertThat(standing(standings, 37)).isInstanceOf(Standing.Kept.class);
    }

    @Test
    void a_check_that_is_silent_for_longer_than_its_period_is_broken() {
        Duration period = charter.commitment(ClauseId.of(37)).period();
        Board board = board(FakeCheck.kept(37, "Recomputed"));
        board.run(NOVEMBER);

        assertThat(standing(board.latest(NOVEMBER.plus(period)), 37)).isInstanceOf(Standing.Kept.class);
        assertThat(standing(board.latest(NOVEMBER.plus(period).plusSeconds(1)), 37))
                .isInstanceOfSatisfying(
                        Standing.Broken.class,
                        broken -> assertThat(broken.sentence().en())
                                .contains("silent since 2026-11-01T00:00:00Z")
                                .contains("every 24 hours"));
    }

    @Test
    void a_check_that_never_ran_is_broken() {
        assertThat(standing(board(FakeCheck.kept(37, "Recomputed")).latest(NOVEMBER), 37))
                .isInstanceOf(Standing.Broken.class);
    }

    @Test
    void the_board_of_a_moment_does_not_know_what_came_after() {
        Board board = board(FakeCheck.kept(37, "Recomputed"));
        board.run(NOVEMBER);
        board(FakeCheck.broken(37, "Recomputed")).run(NOVEMBER.plusSeconds(60));

        assertThat(standing(board.latest(NOVEMBER.plusSeconds(59)), 37)).isInstanceOf(Standing.Kept.class);
        assertThat(standing(board.latest(NOVEMBER.plusSeconds(60)), 37)).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void every_run_is_journalled_the_board_s_own_last() {
        board(FakeCheck.kept(37, "Recomputed"), FakeCheck.broken(52, "Reconciled"))
                .run(NOVEMBER);

        assertThat(journal)
                .extracting(ControlRun::clause)
                .containsExactly(ClauseId.of(37), ClauseId.of(52), ClauseId.of(1));
        assertThat(journal.getFirst().content())
                .isEqualTo(Map.of(
                        "clause", "C37",
                        "check", "Recomputed",
                        "charter_version", "2026-01",
                        "as_of", "2026-11-01T00:00:00Z",
                        "standing", "kept",
                        "figures", Map.of("seen", 3L)));
    }

    @Test
    void a_moment_finer_than_the_table_keeps_is_still_found() {
        Instant fine = NOVEMBER.plusNanos(999_999_999);

        assertThat(standing(board(FakeCheck.kept(37, "Recomputed")).run(fine), 37))
                .isInstanceOf(Standing.Kept.class);
        assertThat(new ControlRunTables(database.as(Role.OPEN)).latest(fine)).containsAll(journal);
    }

    @Test
    void what_cannot_be_journalled_is_not_kept() {
        Board board = new Board(charter, List.of(), database.as(Role.OFFICE), clock(), run -> {
            throw new IllegalStateException("the journal is full");
        });

        assertThatThrownBy(() -> board.run(NOVEMBER)).hasMessage("the journal is full");
        assertThat(new ControlRunTables(database.as(Role.OPEN)).latest(NOVEMBER))
                .isEmpty();
    }

    @Test
    void c1_is_broken_when_a_check_is_silent() {
        Board before = board(FakeCheck.kept(37, "Recomputed"));
        Instant later = NOVEMBER.plus(Duration.ofDays(3));
        assertThat(standing(before.run(NOVEMBER), 1)).isInstanceOf(Standing.Kept.class);

        Standing coverage = new Coverage(
                        charter,
                        List.of(FakeCheck.kept(37, "Recomputed")),
                        new ControlRunTables(database.as(Role.OFFICE)))
                .run(later);

        assertThat(coverage).isInstanceOf(Standing.Broken.class);
        assertThat(coverage.figures().values()).containsEntry("silent_clauses", "C37");
    }

    @Test
    void c1_is_broken_when_a_promise_loses_its_checks() {
        board(FakeCheck.kept(37, "Recomputed"), FakeCheck.kept(52, "Reconciled"))
                .run(NOVEMBER);

        Standing coverage = standing(board(FakeCheck.kept(37, "Recomputed")).run(NOVEMBER), 1);

        assertThat(coverage).isInstanceOf(Standing.Broken.class);
        assertThat(coverage.sentence().en()).contains("C52");
    }

    @Test
    void checks_that_cannot_be_told_apart_and_clauses_that_are_not_there_are_refused() {
        assertThatThrownBy(() -> board(FakeCheck.kept(37, "Same"), FakeCheck.broken(37, "Same")))
                .hasMessageContaining("C37");
        assertThatThrownBy(() -> board(FakeCheck.kept(66, "Beyond"))).hasMessageContaining("C1 to C65");
    }

    @Test
    void runs_are_only_ever_added() {
        board(FakeCheck.broken(37, "Recomputed")).run(NOVEMBER);

        assertThatThrownBy(() -> database.client(Role.OFFICE)
                        .sql("update control_run set standing = 'kept'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.owner().sql("delete from control_run").update())
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> database.owner().sql("truncate control_run").update())
                .hasMessageContaining("only grows");
        assertThatThrownBy(() ->
                        new Board(charter, List.of(), database.as(Role.OPEN), clock(), journal::add).run(NOVEMBER))
                .isInstanceOf(DataAccessException.class);
    }

    private Board board(ClauseCheck... checks) {
        return new Board(charter, List.of(checks), database.as(Role.OFFICE), clock(), journal::add);
    }

    private static Clock clock() {
        return Clock.fixed(SECONDS_LATER, ZoneOffset.UTC);
    }

    private static Standing standing(Standings standings, int clause) {
        return standings.lines().get(clause - 1).standing();
    }
}
