package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each look-alike shows what the protocol says of it, and nobody in it is called an attacker. */
class C01_LookAlikesTest {
    @TempDir
    static Path folder;

    private static Path world;

    @BeforeAll
    static void make() {
        world = folder.resolve("world");
        Worlds.make(
                world,
                ("--accounts 700 --listens 400000 --recordings 200 --back-catalogue 400 --audio-seconds 1"
                                + " --attack none --lookalike super-fan --lookalike sleep --lookalike child")
                        .split(" "));
    }

    @Test
    void look_alikes_are_old_accounts_that_listen_otherwise_too() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM listens JOIN accounts USING (account_id)
                WHERE attack_or_lookalike IN ('L1', 'L2', 'L9')
                    AND account_created_at > TIMESTAMP '2026-10-01' - INTERVAL 90 DAY""")).isZero();
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT account_id) FROM listens JOIN accounts USING (account_id)
                    ANTI JOIN truth USING (listen_id) WHERE attack_or_lookalike IN ('L1', 'L2', 'L9')"""))
                .isEqualTo(Worlds.count(
                        world, "SELECT count(*) FROM accounts WHERE attack_or_lookalike IN ('L1', 'L2', 'L9')"));
    }

    @Test
    void a_sleeper_never_skips_and_a_child_plays_one_song() throws Exception {
        assertThat(of("L2", "count(*) FILTER (skipped)")).isZero();
        assertThat(Worlds.count(world, """
                SELECT max(n) FROM (SELECT count(DISTINCT recording_id) AS n FROM truth
                    JOIN listens USING (listen_id) WHERE attack = 'L9' GROUP BY account_id)""")).isEqualTo(1);
    }

    @Test
    void ordinary_people_sleep() throws Exception {
        long night = Worlds.count(world, """
                SELECT count(*) FROM listens ANTI JOIN truth USING (listen_id)
                WHERE country = 'FR' AND hour(occurred_at) IN (2, 3, 4)""");
        long evening = Worlds.count(world, """
                SELECT count(*) FROM listens ANTI JOIN truth USING (listen_id)
                WHERE country = 'FR' AND hour(occurred_at) IN (17, 18, 19)""");

        assertThat(night * 6).isLessThan(evening);
    }

    @Test
    void everybody_is_honest() throws Exception {
        assertThat(Worlds.count(world, "SELECT count(*) FROM accounts WHERE role <> 'honest'"))
                .isZero();
        assertThat(Worlds.count(world, "SELECT count(*) FROM truth WHERE role <> 'honest'"))
                .isZero();
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM truth JOIN listens USING (listen_id) JOIN accounts USING (account_id)
                WHERE attack <> attack_or_lookalike""")).isZero();
    }

    private static long of(String scenario, String figure) throws Exception {
        return Worlds.of(world, scenario, figure);
    }
}
