package org.diapason.audio.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.diapason.audio.training.Clip.Label;
import org.diapason.audio.training.Exhibit.Making;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static final List<Clip> GENERATED = IntStream.range(0, 40)
            .mapToObj(number -> clip(Label.GENERATED, number % 2 == 0 ? "Tango" : "YuE", "there", number))
            .toList();

    private static final List<Clip> HUMAN = IntStream.range(0, 40)
            .mapToObj(number -> clip(Label.HUMAN, "them", "source " + number, number))
            .toList();

    @Test
    void a_family_is_left_out_whole_with_those_that_share_its_vocoder() {
        Clip relative = clip(Label.GENERATED, "Mustango", "elsewhere", 1);

        assertThat(GENERATED)
                .filteredOn(clip -> clip.family().equals("Tango"))
                .allSatisfy(clip -> assertThat(Folds.unknown(clip)).isEqualTo(Folds.unknown(relative)));
    }

    @Test
    void the_network_that_judges_a_known_family_has_heard_it() {
        assertThat(GENERATED).allSatisfy(clip -> assertThat(Folds.known(clip)).isNotEqualTo(Folds.unknown(clip)));
    }

    @Test
    void recordings_of_one_source_are_in_one_fold() {
        assertThat(HUMAN).allSatisfy(clip -> assertThat(Folds.known(clip)).isEqualTo(Folds.unknown(clip)));
        assertThat(Folds.known(clip(Label.HUMAN, "others", "source 1", 99))).isEqualTo(Folds.known(HUMAN.get(1)));
    }

    @Test
    void no_network_has_heard_half_of_a_mix() {
        List<Clip> clips = IntStream.range(0, 40)
                .boxed()
                .flatMap(number -> List.of(GENERATED.get(number), HUMAN.get(number)).stream())
                .toList();

        assertThat(Exhibit.of(clips))
                .filteredOn(exhibit -> exhibit.making() instanceof Making.Mixed)
                .isNotEmpty()
                .allMatch(exhibit -> exhibit.making() instanceof Making.Mixed mixed
                        && Folds.known(mixed.under()) == Folds.known(exhibit.clip()));
    }

    private static Clip clip(Label label, String family, String source, int number) {
        return new Clip(number + ".wav", label, family, source, "work " + number, true);
    }
}
