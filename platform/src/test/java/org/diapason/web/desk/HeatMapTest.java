package org.diapason.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);

    private final HeatMap.Counts counts = new HeatMap.Counts(FROM, FROM.plusDays(2));

    @Test
    void squares_of_one_shade_are_one_path_in_the_order_of_days_and_hours() {
        counts.add(true, FROM, 0, 10);
        counts.add(true, FROM.plusDays(1), 2, 10);
        counts.add(true, FROM.plusDays(2), 23, 5);

        HeatMap drawn = counts.drawn();

        assertThat(drawn.days()).isEqualTo(3);
        assertThat(drawn.others()).isEmpty();
        assertThat(drawn.ring())
                .containsExactly(
                        new HeatMap.Shade("0.54", "M44 276h21v11h-21z"),
                        new HeatMap.Shade("1.00", "M0 0h21v11h-21zM22 24h21v11h-21z"));
    }

    @Test
    void fields_are_shaded_against_their_own_fullest_hour() {
        counts.add(true, FROM, 5, 3);
        counts.add(false, FROM, 5, 3_000);

        assertThat(counts.drawn().ring()).extracting(HeatMap.Shade::opacity).containsExactly("1.00");
        assertThat(counts.drawn().others()).extracting(HeatMap.Shade::opacity).containsExactly("1.00");
    }

    @Test
    void the_few_fullest_hours_do_not_wash_out_the_others() {
        for (int hour = 0; hour < 23; hour++) {
            for (int day = 0; day < 3; day++) {
                counts.add(true, FROM.plusDays(day), hour, 100);
            }
        }
        counts.add(true, FROM, 23, 1_000_000);

        assertThat(counts.drawn().ring()).extracting(HeatMap.Shade::opacity).containsExactly("1.00");
    }
}
