package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each attack and look-alike shows what the protocol says of it, in a world with all of them. */
class B01_AttacksTest {
    @TempDir
    static Path folder;

    private static Path world;

    @BeforeAll
    static void make() {
        world = folder.resolve("world");
        int status = Main.run(
                "--out",
                world.toString(),
                "--accounts",
                "300",
                "--listens",
                "200000",
                "--recordings",
                "60",
                "--back-catalogue",
                "400",
                "--audio-seconds",
                "1",
                "--attack",
                "loop-farm:camouflage=0",
                "--attack",
                "smith",
                "--attack",
                "drip:camouflage=0.2,accounts=200",
                "--attack",
                "framing",
                "--lookalike",
                "super-fan",
                "--lookalike",
                "sleep",
                "--lookalike",
                "child");
        assertThat(status).isZero();
    }

    @Test
    void a_loop_farm_plays_a_little_over_thirty_seconds_from_one_network_with_no_camouflage() throws Exception {
        assertThat(of("A1", "count(*)")).isGreaterThan(5_000);
        assertThat(of("A1", "count(DISTINCT network_id)")).isEqualTo(1);
        assertThat(of("A1", "count(*) FILTER (played_ms NOT BETWEEN 31000 AND 34000)"))
                .isZero();
        assertThat(of("A1", "count(*) FILTER (role = 'camouflage')")).isZero();
    }

    @Test
    void smith_plays_a_flooders_recordings_from_data_centres_hundreds_of_times_a_day() throws Exception {
        assertThat(of("A3", "count(*) FILTER (asn >= 64512)")).isZero();
        assertThat(of("A3", "count(DISTINCT payee_id) FILTER (role = 'gain')")).isEqualTo(1);
        assertThat(of("A3", "count(*) FILTER (role = 'gain') / count(DISTINCT account_id)"))
                .isGreaterThan(2_000);
    }

    @Test
    void a_drip_plays_each_recording_at_most_twice_an_account_and_hides_a_fifth() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT max(n) FROM (SELECT count(*) AS n FROM truth JOIN listens USING (listen_id)
                    WHERE attack = 'A7' AND role = 'gain' GROUP BY account_id, recording_id)""")).isEqualTo(2);
        assertThat(of("A7", "count(*) FILTER (role = 'camouflage') * 100 / count(*)"))
                .isBetween(18L, 22L);
    }

    @Test
    void a_framed_payee_gains_and_has_an_honest_audience() throws Exception {
        assertThat(Worlds.count(world, "SELECT count(*) FROM payees WHERE role = 'framed' AND attack = 'A12'"))
                .isEqualTo(1);
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT account_id) FROM listens JOIN payees USING (payee_id)
                    JOIN accounts USING (account_id)
                WHERE payees.role = 'framed' AND accounts.role = 'honest'""")).isGreaterThan(20);
    }

    @Test
    void look_alikes_are_old_accounts_that_listen_otherwise_too() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM listens JOIN accounts USING (account_id)
                WHERE attack_or_lookalike LIKE 'L%'
                    AND account_created_at > TIMESTAMP '2026-10-01' - INTERVAL 90 DAY""")).isZero();
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT account_id) FROM listens JOIN accounts USING (account_id)
                    ANTI JOIN truth USING (listen_id) WHERE attack_or_lookalike LIKE 'L%'"""))
                .isEqualTo(Worlds.count(world, "SELECT count(*) FROM accounts WHERE attack_or_lookalike LIKE 'L%'"));
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

    private static long of(String scenario, String figure) throws Exception {
        return Worlds.count(
                world,
                "SELECT " + figure + " FROM truth JOIN listens USING (listen_id) WHERE attack = '" + scenario + "'");
    }
}
