package org.diapason.proposals.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.diapason.facts.catalogue.RecordingId;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final List<String> MOODS = List.of("Calm", "Deep", "Soft", "Warm", "Still", "Slow", "Quiet", "Pale");
    private static final List<String> PLACES = List.of("Rain", "Shore", "Forest", "River", "Night", "Dawn", "Snow");

    private static Signals of(
            int size, IntFunction<String> title, IntFunction<String> length, IntFunction<String> file) {
        return Signals.of(IntStream.range(0, size)
                .mapToObj(i -> new Brought(
                        new RecordingId("R" + i),
                        title.apply(i),
                        Optional.of(length.apply(i)),
                        Optional.of(file.apply(i))))
                .toList());
    }

    private static String length(int i) {
        return "PT" + (2 + i % 3) + "M" + (i * 7 % 60) + "S";
    }

    /** A title that no other shares: the number in letters. */
    private static String ownTitle(int i) {
        return "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + " of " + (char) ('a' + i / 26)
                + (char) ('a' + i % 26);
    }

    @Test
    void A01_titles_of_one_pattern_and_one_length_stand_out() {
        Signals signals = of(500, i -> "Sleep Sounds, Vol. " + i, i -> "PT31S", i -> "f" + i);

        assertThat(signals.templateTitles()).isEqualTo(1);
        assertThat(signals.oneLength()).isEqualTo(1);
        assertThat(signals.standOut()).isTrue();
    }

    @Test
    void A02_titles_that_differ_by_one_word_and_copies_of_a_file_stand_out() {
        Signals signals = of(
                112, i -> MOODS.get(i % 8) + " " + PLACES.get(i % 7) + " Piano", SignalsTest::length, i -> "f" + i / 2);

        assertThat(signals.nearDuplicates()).isEqualTo(1);
        assertThat(signals.identicalSound()).isEqualTo(1);
        assertThat(signals.standOut()).isTrue();
    }

    @Test
    void B01_a_whole_catalogue_at_once_does_not() {
        assertThat(of(600, SignalsTest::ownTitle, SignalsTest::length, i -> "f" + i)
                        .standOut())
                .isFalse();
    }

    @Test
    void B02_variations_and_audio_books_do_not() {
        Signals signals = of(300, i -> "Variation " + i + ", Andante", SignalsTest::length, i -> "f" + i);

        assertThat(signals.templateTitles()).isEqualTo(1);
        assertThat(signals.standOut()).isFalse();
    }

    @Test
    void B03_a_small_batch_never_does() {
        assertThat(of(99, i -> "Sleep Sounds " + i, i -> "PT31S", i -> "f").standOut())
                .isFalse();
    }

    @Test
    void B04_what_is_not_said_tells_nothing() {
        Signals signals = Signals.of(IntStream.range(0, 200)
                .mapToObj(i -> new Brought(new RecordingId("R" + i), "", Optional.empty(), Optional.empty()))
                .toList());

        assertThat(signals).isEqualTo(new Signals(200, 0, 0, 0, 0));
        assertThat(signals.score()).isCloseTo(0, within(1e-9));
    }
}
