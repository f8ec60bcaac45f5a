package org.diapason.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void each_language_writes_numbers_its_own_way() {
        Figures figures = Figures.of("listens", 1_234_567).and("share", new BigDecimal("0.50"));

        Words words = figures.words("{listens} écoutes : {share} %", "{listens} listens: {share} %");

        assertThat(words.en()).isEqualTo("1,234,567 listens: 0.50 %");
        assertThat(words.fr()).isEqualTo("1\u202f234\u202f567 écoutes\u00a0: 0,50\u00a0%");
    }

    @Test
    void they_are_sorted_by_name() {
        assertThat(Figures.of("paid", 2).and("excluded", 1).values().keySet()).containsExactly("excluded", "paid");
    }

    @Test
    void a_sentence_about_a_figure_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> Figures.of("paid", 2).words("{payé}{dû}{due}", "{paid}"))
                .hasMessageContaining("{due}")
                .hasMessageContaining("[paid]");
    }

    @Test
    void a_name_that_data_could_not_carry_is_refused() {
        assertThatThrownBy(() -> Figures.of("Listens paid", 2)).hasMessageContaining("Listens paid");
    }
}
