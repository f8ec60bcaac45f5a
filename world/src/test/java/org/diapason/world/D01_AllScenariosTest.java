package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diapason.world.attack.Attacks;
import org.diapason.world.lookalike.LookAlikes;
import org.diapason.world.scenario.Parameter;
import org.diapason.world.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All twelve attacks and all twelve look-alikes fit into one month, whatever their parameters are. */
class D01_AllScenariosTest {
    private static final String BEYOND = """
            SELECT count(*) FROM listens
            WHERE month(occurred_at) <> 10 OR played_ms NOT BETWEEN 0 AND track_ms OR ingested_at < occurred_at
                OR account_created_at > occurred_at""";

    @TempDir
    Path folder;

    @Test
    void together_they_make_a_small_world_of_exactly_the_listens_asked_for() throws Exception {
        Path world = make("together", scenario -> "", "--ranges", "test");

        assertThat(Worlds.count(world, "SELECT count(DISTINCT listen_id) FROM listens"))
                .isEqualTo(120_000);
        assertThat(Worlds.count(world, "SELECT count(DISTINCT attack) FROM truth"))
                .isEqualTo(24);
        assertThat(Worlds.count(world, BEYOND)).isZero();
    }

    @Test
    void the_same_seed_gives_the_same_bytes_with_all_of_them() throws Exception {
        Path once = make("once", scenario -> "");
        Path again = make("again", scenario -> "");

        assertThat(Worlds.digests(again)).isEqualTo(Worlds.digests(once)).hasSizeGreaterThan(40);
    }

    @Test
    void parameters_of_zero_break_nothing() throws Exception {
        Path world = make("zero", scenario -> given(scenario, "0", ".*"));

        assertThat(Worlds.count(world, "SELECT count(*) FROM listens")).isEqualTo(120_000);
        assertThat(Worlds.count(world, BEYOND)).isZero();
    }

    @Test
    void days_and_hours_beyond_the_month_stay_in_it() throws Exception {
        Path world = make("long", scenario -> given(scenario, "99", "days.*|nights|hours|half_life_days"));

        assertThat(Worlds.count(world, "SELECT count(*) FROM listens")).isEqualTo(120_000);
        assertThat(Worlds.count(world, BEYOND)).isZero();
    }

    /** The parameters of a scenario whose names are like this, all with one value. */
    private static String given(Scenario scenario, String value, String names) {
        String pairs = scenario.parameters().stream()
                .map(Parameter::name)
                .filter(name -> name.matches(names))
                .map(name -> name + "=" + value)
                .collect(Collectors.joining(","));
        return pairs.isEmpty() ? "" : ":" + pairs;
    }

    private interface Given {
        String parameters(Scenario scenario);
    }

    private Path make(String name, Given given, String... more) {
        List<String> options = new ArrayList<>(
                List.of("--accounts", "300", "--listens", "120000", "--recordings", "30", "--audio-seconds", "1"));
        options.addAll(List.of(more));
        for (Scenario attack : Attacks.ALL) {
            options.addAll(List.of("--attack", attack.name() + given.parameters(attack)));
        }
        for (Scenario lookAlike : LookAlikes.ALL) {
            options.addAll(List.of("--lookalike", lookAlike.name() + given.parameters(lookAlike)));
        }
        Path world = folder.resolve(name);
        Worlds.make(world, options.toArray(String[]::new));
        return world;
    }
}
