package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.diapason.world.lookalike.LookAlikes;
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
                                + " --attack none"
                                + LookAlikes.ALL.stream()
                                        .map(scenario -> " --lookalike " + scenario.name())
                                        .collect(Collectors.joining()))
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
    void a_cafe_plays_at_least_ten_hours_opens_at_the_same_minute_and_has_days_off() throws Exception {
        String cafes = """
                FROM (SELECT median(hours) AS open, max(opens) - min(opens) AS late, count(*) AS days
                    FROM (SELECT account_id, date_diff('hour', min(occurred_at), max(occurred_at)) AS hours,
                            60 * hour(min(occurred_at)) + minute(min(occurred_at)) AS opens
                        FROM truth JOIN listens USING (listen_id) WHERE attack = 'L3'
                        GROUP BY account_id, day(occurred_at))
                    GROUP BY account_id)""";

        assertThat(Worlds.count(world, "SELECT min(open) " + cafes)).isBetween(10L, 12L);
        assertThat(Worlds.count(world, "SELECT max(late) " + cafes)).isLessThan(6);
        assertThat(Worlds.count(world, "SELECT max(days) " + cafes)).isBetween(20L, 27L);
        assertThat(of("L3", "count(DISTINCT recording_id)")).isGreaterThan(60);
    }

    @Test
    void a_viral_hit_is_one_song_of_many_people_who_hear_it_a_few_times_and_ever_less() throws Exception {
        assertThat(of("L4", "count(DISTINCT recording_id)")).isEqualTo(1);
        assertThat(of("L4", "count(DISTINCT account_id)")).isGreaterThan(35);
        assertThat(of("L4", "count(*) / count(DISTINCT account_id)")).isBetween(1L, 5L);
        assertThat(of("L4", "count(DISTINCT network_id)")).isGreaterThan(30);
        assertThat(of("L4", "count(*) FILTER (occurred_at > TIMESTAMP '2026-10-25')"))
                .isLessThan(of("L4", "count(*) FILTER (occurred_at <= TIMESTAMP '2026-10-18')"));
    }

    @Test
    void a_party_is_one_evening_one_order_and_old_accounts_at_home() throws Exception {
        assertThat(of("L5", "date_diff('minute', min(occurred_at), max(occurred_at))"))
                .isLessThan(121);
        assertThat(of("L5", "count(DISTINCT network_id) * 2")).isGreaterThan(of("L5", "count(DISTINCT account_id)"));
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT songs) FROM (SELECT list(recording_id ORDER BY occurred_at)[1:10] AS songs
                    FROM truth JOIN listens USING (listen_id) WHERE attack = 'L5' GROUP BY account_id)""")).isEqualTo(1);
    }

    @Test
    void a_family_shares_an_address_a_speaker_and_a_subscription() throws Exception {
        assertThat(of("L6", "count(DISTINCT account_id)"))
                .isGreaterThanOrEqualTo(3 * of("L6", "count(DISTINCT household_id)"));
        assertThat(of("L6", "count(DISTINCT network_id)")).isEqualTo(of("L6", "count(DISTINCT household_id)"));
        assertThat(of("L6", "count(DISTINCT device_id)")).isEqualTo(of("L6", "count(DISTINCT household_id)"));
        assertThat(of("L6", "count(*) FILTER (plan <> 'family')")).isZero();
    }

    @Test
    void a_dormitory_has_one_address_and_as_many_tastes_as_people() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT max(people) FROM (SELECT count(DISTINCT account_id) AS people FROM truth
                    JOIN listens USING (listen_id) WHERE attack = 'L7' GROUP BY network_id)""")).isBetween(10L, 30L);
        assertThat(of("L7", "count(DISTINCT artist_id)")).isGreaterThan(30);
        assertThat(of("L7", "count(DISTINCT device_id)")).isGreaterThan(of("L7", "count(DISTINCT account_id)"));
    }

    @Test
    void a_traveller_is_never_in_two_countries_in_the_same_days_and_keeps_the_telephone() throws Exception {
        assertThat(of("L8", "count(DISTINCT account_id)")).isGreaterThan(4);
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM listens AS home ANTI JOIN truth USING (listen_id)
                    JOIN (SELECT account_id, min(occurred_at) AS leaves, max(occurred_at) AS returns,
                            any_value(country) AS abroad, any_value(device_id) AS telephone
                        FROM truth JOIN listens USING (listen_id) WHERE attack = 'L8' GROUP BY account_id) AS journey
                        USING (account_id)
                WHERE country = abroad OR occurred_at BETWEEN leaves AND returns""")).isZero();
        assertThat(Worlds.count(world, """
                SELECT count(DISTINCT device_id) - count(DISTINCT account_id) FROM truth
                    JOIN listens USING (listen_id) WHERE attack = 'L8'""")).isZero();
    }

    @Test
    void fans_make_four_fifths_of_a_niche_artists_listens() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT sum(n) FILTER (n >= 40) * 100 / sum(n) FROM (SELECT count(*) AS n FROM truth
                    JOIN listens USING (listen_id) WHERE attack = 'L10' GROUP BY account_id)""")).isBetween(74L, 82L);
        assertThat(of("L10", "count(DISTINCT artist_id)")).isEqualTo(1);
    }

    @Test
    void an_offline_burst_is_listened_to_over_days_and_reported_in_a_moment() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT max(moments) FROM (SELECT count(DISTINCT ingested_at) AS moments FROM truth
                    JOIN listens USING (listen_id) WHERE attack = 'L11' GROUP BY account_id)""")).isBetween(1L, 2L);
        assertThat(of("L11", "max(date_diff('day', occurred_at, ingested_at))")).isBetween(2L, 5L);
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM listens ANTI JOIN truth USING (listen_id)
                WHERE ingested_at > occurred_at + INTERVAL 1 HOUR""")).isZero();
    }

    @Test
    void one_label_is_most_of_its_audiences_listening_and_has_no_other_audience() throws Exception {
        String own =
                "count(*) FILTER (listen_id IN (SELECT listen_id FROM truth WHERE attack = 'L12')) * 100 / count(*)";

        assertThat(of("L12", "count(DISTINCT payee_id)")).isEqualTo(1);
        assertThat(Worlds.count(world, "SELECT " + own + """
                 FROM listens WHERE payee_id IN (SELECT payee_id FROM truth
                    JOIN listens USING (listen_id) WHERE attack = 'L12')""")).isGreaterThan(90);
        assertThat(Worlds.count(world, "SELECT " + own + """
                 FROM listens JOIN accounts USING (account_id) WHERE attack_or_lookalike = 'L12'""")).isGreaterThan(40);
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
