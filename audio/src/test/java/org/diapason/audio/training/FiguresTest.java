package org.diapason.audio.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.diapason.audio.training.Figures.Scored;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_area_counts_pairs_in_order_and_ties_half() {
        List<Scored> scored = List.of(machine(3), machine(2), person(1), person(2));

        assertThat(Figures.areaUnderCurve(scored).value()).isEqualTo(3.5 / 4);
    }

    @Test
    void works_are_resampled_and_not_their_copies() {
        List<Scored> few = List.of(machine(3), machine(1), person(0), person(2));
        List<Scored> copies = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            copies.addAll(few);
        }

        assertThat(Figures.areaUnderCurve(copies)).isEqualTo(Figures.areaUnderCurve(few));
    }

    @Test
    void a_share_has_wilsons_interval() {
        assertThat(Figures.share(5, 50).low()).isCloseTo(0.0435, within(1e-3));
        assertThat(Figures.share(5, 50).high()).isCloseTo(0.2136, within(1e-3));
        assertThat(Figures.share(0, 0).high()).isEqualTo(1);
    }

    @Test
    void certifying_one_in_a_thousand_takes_2995_recordings_without_an_error() {
        assertThat(Figures.boundWhereNoneErred(2_995)).isLessThan(0.001);
        assertThat(Figures.boundWhereNoneErred(2_994)).isGreaterThan(0.001);
    }

    @Test
    void what_is_found_is_counted_above_the_strongest_people_but_one_in_a_hundred() {
        List<Scored> scored = new ArrayList<>(List.of(machine(98.5), machine(99.5), machine(10)));
        for (int i = 0; i < 100; i++) {
            scored.add(person(i));
        }

        assertThat(Figures.foundAt(scored, 0.01).value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(Figures.foundAt(scored, 0.02).value()).isCloseTo(2 / 3.0, within(1e-9));
    }

    private static Scored machine(double score) {
        return new Scored(score, true, "machine " + score);
    }

    private static Scored person(double score) {
        return new Scored(score, false, "person " + score);
    }
}
