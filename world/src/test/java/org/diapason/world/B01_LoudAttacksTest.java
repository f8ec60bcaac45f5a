package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each attack that has a loud side shows what the protocol says of it. */
class B01_LoudAttacksTest {
    @TempDir
    static Path folder;

    private static Path world;

    @BeforeAll
    static void make() {
        world = folder.resolve("world");
        Worlds.make(
                world,
                ("--accounts 400 --listens 250000 --recordings 60 --back-catalogue 600 --audio-seconds 1"
                                + " --lookalike none --attack loop-farm:camouflage=0 --attack beatdapp:recordings=63"
                                + " --attack smith --attack playlists:camouflage=0.25,recordings=60"
                                + " --attack month-ends:days_at_each_end=3 --attack framing")
                        .split(" "));
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
    void beatdapps_accounts_play_the_same_sixty_three_recordings_in_one_order() throws Exception {
        assertThat(of("A2", "count(DISTINCT recording_id) FILTER (role = 'gain')"))
                .isEqualTo(63);
        assertThat(of("A2", "count(DISTINCT account_id)")).isGreaterThan(60);
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT songs) FROM (
                    SELECT list(recording_id ORDER BY occurred_at)[1:20] AS songs
                    FROM truth JOIN listens USING (listen_id)
                    WHERE attack = 'A2' AND truth.role = 'gain' AND day(occurred_at) < 28 GROUP BY account_id)""")).isEqualTo(1);
    }

    @Test
    void smith_plays_a_flooders_recordings_from_data_centres_hundreds_of_times_a_day() throws Exception {
        assertThat(of("A3", "count(*) FILTER (asn >= 64512 AND role = 'gain')")).isZero();
        assertThat(of("A3", "count(DISTINCT payee_id) FILTER (role = 'gain')")).isEqualTo(1);
        assertThat(of("A3", "count(*) FILTER (role = 'gain') / count(DISTINCT account_id)"))
                .isGreaterThan(2_000);
    }

    @Test
    void stuffed_playlists_are_three_played_to_the_end_in_one_order_with_a_quarter_of_hits() throws Exception {
        assertThat(of("A4", "count(DISTINCT context_id)")).isEqualTo(3);
        assertThat(of("A4", "count(*) FILTER (context <> 'playlist' OR played_ms < track_ms OR skipped)"))
                .isZero();
        assertThat(of("A4", "count(*) FILTER (role = 'camouflage') * 100 / count(*)"))
                .isBetween(22L, 28L);
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT songs) FROM (
                    SELECT list(recording_id ORDER BY occurred_at)[1:50] AS songs
                    FROM truth JOIN listens USING (listen_id) WHERE attack = 'A4' GROUP BY account_id)""")).isEqualTo(3);
    }

    @Test
    void month_ends_earn_on_the_first_and_last_three_days_only() throws Exception {
        assertThat(of("A9", "count(DISTINCT day(occurred_at)) FILTER (role = 'gain')"))
                .isEqualTo(6);
        assertThat(of("A9", "count(*) FILTER (role = 'gain' AND day(occurred_at) BETWEEN 4 AND 28)"))
                .isZero();
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
    void money_goes_to_the_payees_that_the_truth_names() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM truth JOIN listens USING (listen_id) LEFT JOIN payees
                    ON payees.payee_id = listens.payee_id AND payees.attack = truth.attack
                WHERE truth.role = 'gain' AND payees.role IS NULL""")).isZero();
    }

    private static long of(String scenario, String figure) throws Exception {
        return Worlds.of(world, scenario, figure);
    }
}
