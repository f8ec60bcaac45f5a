package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each attack that passes for ordinary listening shows what the protocol says of it. */
class B02_QuietAttacksTest {
    @TempDir
    static Path folder;

    private static Path world;

    @BeforeAll
    static void make() {
        world = folder.resolve("world");
        Worlds.make(
                world,
                ("--accounts 400 --listens 250000 --recordings 60 --back-catalogue 600 --audio-seconds 1"
                                + " --lookalike none --attack takeover --attack family-plans"
                                + " --attack drip:camouflage=0.2,accounts=200"
                                + " --attack camouflaged-drip:camouflage=0.8 --attack click-workers"
                                + " --attack boost:excess=12,listeners=520")
                        .split(" "));
    }

    @Test
    void owners_of_taken_over_accounts_are_victims_whose_own_listens_stay_honest() throws Exception {
        long victims = Worlds.count(world, "SELECT count(*) FROM accounts WHERE role = 'taken_over'");

        assertThat(victims).isGreaterThan(5);
        assertThat(of("A5", "count(DISTINCT account_id)")).isEqualTo(victims);
        assertThat(of("A5", "count(*) FILTER (role <> 'gain')")).isZero();
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT account_id) FROM listens JOIN accounts USING (account_id)
                    ANTI JOIN truth USING (listen_id) WHERE role = 'taken_over'""")).isEqualTo(victims);
    }

    @Test
    void a_thief_comes_with_a_device_and_a_country_that_the_owner_never_had() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM listens AS own JOIN accounts USING (account_id)
                    JOIN (SELECT DISTINCT account_id, device_id, country FROM truth JOIN listens USING (listen_id)
                        WHERE attack = 'A5') AS theft USING (account_id)
                WHERE own.listen_id NOT IN (SELECT listen_id FROM truth)
                    AND (own.device_id = theft.device_id OR own.country = theft.country)""")).isZero();
    }

    @Test
    void family_plans_have_six_members_one_address_and_one_week_of_birth() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT count(*) FILTER (members <> 6) FROM (SELECT count(DISTINCT account_id) AS members
                    FROM truth JOIN listens USING (listen_id) WHERE attack = 'A6' GROUP BY household_id)""")).isZero();
        assertThat(of("A6", "count(DISTINCT network_id)")).isEqualTo(1);
        assertThat(of("A6", "date_diff('day', min(account_created_at), max(account_created_at))"))
                .isLessThan(7);
        assertThat(of("A6", "max(hour(occurred_at)) - min(hour(occurred_at))")).isGreaterThan(15);
    }

    @Test
    void a_drip_plays_each_recording_at_most_twice_an_account_and_hides_a_fifth() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT max(n) FROM (SELECT count(*) AS n FROM truth JOIN listens USING (listen_id)
                    WHERE attack IN ('A7', 'A8') AND role = 'gain' GROUP BY account_id, recording_id)""")).isEqualTo(2);
        assertThat(of("A7", "count(*) FILTER (role = 'camouflage') * 100 / count(*)"))
                .isBetween(18L, 22L);
    }

    @Test
    void a_camouflaged_drip_hides_four_fifths_and_skips_as_people_do() throws Exception {
        assertThat(of("A8", "count(*) FILTER (role = 'camouflage') * 100 / count(*)"))
                .isBetween(78L, 82L);
        assertThat(of("A8", "count(*) FILTER (skipped) * 100 / count(*)")).isBetween(5L, 35L);
    }

    @Test
    void click_workers_are_new_keep_nothing_and_play_a_handful_of_recordings() throws Exception {
        assertThat(of("A10", "count(DISTINCT recording_id)")).isBetween(5L, 7L);
        assertThat(of("A10", "count(*) FILTER (saved OR played_ms < 30000)")).isZero();
        assertThat(of("A10", "count(*) / count(DISTINCT account_id)")).isBetween(18L, 26L);
        assertThat(of("A10", "count(DISTINCT device_id)")).isEqualTo(of("A10", "count(DISTINCT account_id)"));
        assertThat(of("A10", "max(date_diff('day', account_created_at, occurred_at))"))
                .isLessThan(45);
    }

    @Test
    void a_boost_lifts_each_artist_just_over_a_thousand_listens_and_five_hundred_listeners() throws Exception {
        String artists = """
                FROM (SELECT count(*) FILTER (played_ms >= 30000) AS n, count(DISTINCT account_id) AS people
                    FROM truth JOIN listens USING (listen_id)
                    WHERE attack = 'A11' AND role = 'gain' GROUP BY artist_id)""";

        assertThat(Worlds.count(world, "SELECT count(*) " + artists)).isBetween(3L, 6L);
        assertThat(Worlds.count(world, "SELECT min(n) " + artists)).isEqualTo(1_012);
        assertThat(Worlds.count(world, "SELECT max(n) " + artists)).isEqualTo(1_012);
        assertThat(Worlds.count(world, "SELECT min(people) " + artists)).isEqualTo(520);
    }

    @Test
    void only_attackers_and_the_accounts_they_took_make_listens_of_an_attack() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM truth JOIN listens USING (listen_id) JOIN accounts USING (account_id)
                WHERE attack <> attack_or_lookalike OR accounts.role NOT IN ('perpetrator', 'taken_over')""")).isZero();
    }

    private static long of(String scenario, String figure) throws Exception {
        return Worlds.of(world, scenario, figure);
    }
}
