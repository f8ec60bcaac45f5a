package org.diapason.audio.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diapason.audio.Heard;
import org.diapason.audio.training.Clip.Label;
import org.diapason.audio.training.Specimen.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitTest {

    @TempDir
    Path folder;

    private final List<Clip> clips =
            IntStream.range(0, 30).mapToObj(ExhibitTest::clip).toList();

    @Test
    void the_grid_is_drawn_without_regard_to_labels() {
        List<Clip> turned = clips.stream()
                .map(clip -> new Clip(clip.path(), turned(clip.label()), "f", "s", clip.contentGroup(), true))
                .toList();

        assertThat(treatments(Exhibit.of(turned))).isEqualTo(treatments(Exhibit.of(clips)));
    }

    @Test
    void what_the_licence_keeps_from_training_teaches_nothing() {
        Clip kept = new Clip("h", Label.HUMAN, "f", "s", "g", false);

        List<Clip> withKept = Stream.concat(Stream.of(kept), clips.stream()).toList();

        assertThat(Exhibit.of(withKept))
                .filteredOn(exhibit -> exhibit.clip().path().equals("h"))
                .extracting(exhibit -> exhibit.clip().mayTrain())
                .containsOnly(false);
        assertThat(Exhibit.of(withKept))
                .filteredOn(exhibit -> exhibit.clip().mayTrain() && exhibit.making() instanceof Exhibit.Making.Mixed)
                .isNotEmpty()
                .noneMatch(exhibit -> exhibit.making() instanceof Exhibit.Making.Mixed mixed
                        && mixed.under().equals(kept));
    }

    @Test
    void names_are_unique() {
        assertThat(Exhibit.of(clips)).extracting(Exhibit::name).doesNotHaveDuplicates();
    }

    @Test
    void metadata_alone_tell_nothing_after_the_grid_and_all_without_it() {
        List<Clip> many = IntStream.range(0, 300).mapToObj(ExhibitTest::clip).toList();
        List<Specimen> grid = Exhibit.of(many).stream()
                .filter(exhibit -> exhibit.set().equals("grid"))
                .map(ExhibitTest::specimen)
                .toList();
        List<Specimen> apart = grid.stream()
                .filter(specimen -> (specimen.label() == Label.HUMAN)
                        == (specimen.exhibit().treatment().codec() == Treatment.Codec.VORBIS))
                .toList();

        assertThat(MetadataOnly.balancedAccuracy(grid)).isBetween(0.45, 0.55);
        assertThat(MetadataOnly.balancedAccuracy(apart)).isGreaterThan(0.95);
    }

    @Test
    void a_manifest_may_quote_its_commas() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.csv"), """
                path,label,family,source,redistributable,content_group
                a.ogg,human,us,"here, and there","no / unclear: internal, only",work
                b.mp3,ai,them,there,no,other
                """);

        assertThat(Clip.list(manifest))
                .containsExactly(
                        new Clip("a.ogg", Label.HUMAN, "us", "here, and there", "work", false),
                        new Clip("b.mp3", Label.GENERATED, "them", "there", "other", true));
    }

    @Test
    void nothing_is_weighed_with_what_it_taught() {
        List<Specimen> specimens = Exhibit.of(clips).stream()
                .filter(exhibit -> exhibit.set().equals("grid"))
                .map(ExhibitTest::specimen)
                .toList();

        List<Trial> trials = Trial.all(specimens, Scheme.KNOWN);

        long humansOfOthers = specimens.stream()
                .filter(specimen -> specimen.label() == Label.HUMAN && Scheme.KNOWN.fold(specimen) != 0)
                .count();
        assertThat(trials)
                .filteredOn(trial -> Scheme.KNOWN.fold(trial.specimen()) == 0)
                .allSatisfy(trial ->
                        assertThat(trial.fusion().referenceGroup()).startsWith(humansOfOthers + " human recordings"));
    }

    private static List<Treatment> treatments(List<Exhibit> exhibits) {
        return exhibits.stream()
                .filter(exhibit -> exhibit.set().equals("grid"))
                .map(Exhibit::treatment)
                .toList();
    }

    private static Label turned(Label label) {
        return label == Label.HUMAN ? Label.GENERATED : Label.HUMAN;
    }

    private static Clip clip(int number) {
        Label label = number % 2 == 0 ? Label.HUMAN : Label.GENERATED;
        return new Clip(
                number + ".wav", label, "family " + number % 4, "source " + number % 10, "work " + number, true);
    }

    private static Specimen specimen(Exhibit exhibit) {
        boolean generated = exhibit.clip().label() == Label.GENERATED;
        double chance = new SplittableRandom(exhibit.name().hashCode()).nextDouble();
        Heard.Window window = new Heard.Window(0, 5, generated ? 5 + chance : chance, chance, generated ? 1 : -chance);
        Heard heard = new Heard(Heard.Coding.LOSSLESS, 20_000, 2, List.of(window));
        return new Specimen(exhibit, heard, heard);
    }
}
