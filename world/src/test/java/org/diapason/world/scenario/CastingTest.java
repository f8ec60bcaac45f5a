package org.diapason.world.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diapason.world.attack.Attacks;
import org.diapason.world.chance.Chance;
import org.diapason.world.lookalike.LookAlikes;
import org.diapason.world.scenario.Parameter.Band;
import org.junit.jupiter.api.Test;

class CastingTest {
    @Test
    void a_scenario_goes_by_its_name_or_its_code() {
        assertThat(Casting.parse("drip", Attacks.ALL).scenario().code()).isEqualTo("A7");
        assertThat(Casting.parse("a7", Attacks.ALL).scenario().name()).isEqualTo("drip");
    }

    @Test
    void parameters_that_are_given_are_kept_and_the_others_drawn() {
        Casting casting = Casting.parse("drip:camouflage=0.5,accounts=400", Attacks.ALL);
        Settings settings = casting.settings(Band.TUNE, Chance.of(1));

        assertThat(settings.value("camouflage")).isEqualTo(0.5);
        assertThat(settings.count("accounts")).isEqualTo(400);
        assertThat(settings.value("acts")).isBetween(5.0, 7.0);
    }

    @Test
    void tuning_and_testing_never_draw_the_same_value() {
        List<Scenario> all = new ArrayList<>(Attacks.ALL);
        all.addAll(LookAlikes.ALL);

        for (Scenario scenario : all) {
            Settings tune = new Casting(scenario, Map.of()).settings(Band.TUNE, Chance.of(2));
            Settings test = new Casting(scenario, Map.of()).settings(Band.TEST, Chance.of(2));
            tune.values().forEach((name, value) -> assertThat(test.value(name)).isNotEqualTo(value));
        }
    }

    @Test
    void the_wide_band_spans_both_ranges_and_leaves_attacks_as_they_are_tuned() {
        Casting party = Casting.parse("party", LookAlikes.ALL);

        var hours = IntStream.range(0, 200)
                .mapToDouble(seed -> party.settings(Band.WIDE, Chance.of(seed)).value("hours"))
                .summaryStatistics();

        assertThat(hours.getMin()).isBetween(1.0, 1.2);
        assertThat(hours.getMax()).isBetween(3.8, 4.0);
        assertThat(Band.WIDE.ofAttacks()).isEqualTo(Band.TUNE);
        assertThat(Band.TEST.ofAttacks()).isEqualTo(Band.TEST);
    }

    @Test
    void overlapping_ranges_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Parameter.of("days", 1, 4, 3, 6));
    }

    @Test
    void an_unknown_scenario_is_answered_with_the_choice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Casting.parse("flood", Attacks.ALL))
                .withMessageStartingWith("No scenario is called 'flood'; choose one of loop-farm (A1), ");
    }

    @Test
    void an_unknown_parameter_and_a_number_that_is_none_are_answered_with_the_choice() {
        for (String text : List.of("drip:speed=3", "drip:camouflage=much", "drip:camouflage", "drip:camouflage=NaN")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Casting.parse(text, Attacks.ALL))
                    .withMessageContaining("its parameters are accounts, acts, part, twice, camouflage");
        }
    }
}
