package org.diapason.audio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditionTest {

    @TempDir
    static Path folder;

    private final Audition audition = open(1, DecodeLimits.USUAL);
    private Path song;

    @BeforeAll
    void write_a_song() throws IOException {
        song = SoundFiles.wav(folder.resolve("song.wav"), Music.play(4, 11));
    }

    @AfterAll
    void close() {
        audition.close();
    }

    @Test
    void music_that_a_person_played_shows_no_evidence() {
        Hearing hearing = audition.hear(song);

        assertThat(hearing.error()).isEmpty();
        assertThat(hearing.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(hearing.durationSeconds()).isEqualTo(11);
        assertThat(hearing.windows()).hasSize(2);
        assertThat(hearing.score().orElseThrow()).isLessThan(0.5);
    }

    @Test
    void the_lines_of_an_untrained_decoder_are_a_ground_with_a_grid_and_not_enough_without_its_texture()
            throws IOException {
        float[] generated = new UpsamplingStack(7, 8, 8, 4, 2).rebuild(Music.play(2, 11));

        Hearing hearing = audition.hear(SoundFiles.wav(folder.resolve("generated.wav"), generated));

        assertThat(hearing.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(hearing.score().orElseThrow()).isGreaterThan(0.5);
        assertThat(hearing.evidence()).extracting(Evidence::code).contains("upsampling.grid", "ground.lines");
    }

    @Test
    void a_generated_recording_is_called_so_with_what_sound_cannot_show() {
        Path clip = Shared.require("audio/ai/AMAAI-Lab__mustango").resolve("game1-d45729.flac");

        Hearing hearing = audition.hear(clip);

        assertThat(hearing.verdict()).isEqualTo(Verdict.FULLY_GENERATED);
        assertThat(hearing.score().orElseThrow()).isGreaterThan(0.9);
        assertThat(hearing.evidence()).extracting(Evidence::code).contains("limits.reconstruction");
    }

    @Test
    void two_detectors_say_what_they_think_of_one_decoding() throws Exception {
        List<Audition.Opinions> opinions = new ArrayList<>();
        audition.compareAll(List.of(song, folder.resolve("nothing.wav")), opinions::add);

        Hearing other = opinions.getFirst().challenger();
        assertThat(other.model()).isEqualTo(audition.challenger());
        assertThat(other.windows()).hasSize(2);
        assertThat(opinions.getFirst().champion()).isEqualTo(audition.hear(song));
        assertThat(opinions.getFirst().champion().evidence())
                .extracting(Evidence::code)
                .contains("challenger." + other.verdict().name().toLowerCase(Locale.ROOT));
        assertThat(opinions.getLast().challenger().error())
                .isEqualTo(opinions.getLast().champion().error())
                .isPresent();
    }

    @Test
    void a_decoder_that_enters_late_makes_it_partly_generated() throws IOException {
        float[] played = Music.play(3, 30);
        float[] generated = new UpsamplingStack(7, 8, 8, 4, 2).rebuild(played);
        float[] spliced = Arrays.copyOf(Music.levelled(played), played.length);
        System.arraycopy(generated, played.length / 2, spliced, played.length / 2, played.length / 2);

        Hearing hearing = audition.hear(SoundFiles.wav(folder.resolve("spliced.wav"), spliced));

        assertThat(hearing.verdict()).isEqualTo(Verdict.PARTLY_GENERATED);
        assertThat(hearing.windows().getFirst().score()).isLessThan(0.5);
        assertThat(hearing.windows().getLast().score()).isGreaterThan(0.5);
    }

    @Test
    void music_without_the_top_of_the_band_is_never_cleared() throws Exception {
        Path narrow = SoundFiles.encode(song, folder.resolve("narrow.flac"), "-ar", "16000");

        assertThat(audition.hear(narrow).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "m4a", "aac", "flac", "ogg", "opus", "aiff", "wav"})
    void every_format_is_decoded_whole(String ending) throws Exception {
        Path encoded = SoundFiles.encode(song, folder.resolve("encoded." + ending), "-strict", "-2", "-ac", "2");

        Hearing hearing = audition.hear(encoded);

        assertThat(hearing.error()).isEmpty();
        assertThat(hearing.durationSeconds()).isCloseTo(11, within(0.1));
    }

    @Test
    void a_file_is_known_by_its_bytes_and_not_by_its_name() throws IOException {
        Path disguised = Files.copy(song, folder.resolve("-i http:song.mp3"));

        assertThat(audition.hear(disguised).error()).isEmpty();
    }

    @Test
    void the_tags_of_a_file_change_nothing() throws Exception {
        Path plain = SoundFiles.encode(song, folder.resolve("plain.flac"));
        Path tagged = SoundFiles.encode(
                song,
                folder.resolve("tagged.flac"),
                "-metadata",
                "title=made by a machine",
                "-metadata",
                "encoder=Suno");

        Hearing first = audition.hear(plain);
        Hearing second = audition.hear(tagged);

        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(second.evidence()).isEqualTo(first.evidence());
        assertThat(second.windows()).isEqualTo(first.windows());
    }

    @Test
    void an_empty_file_is_refused_with_its_reason() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty.mp3")), "found an empty file");
    }

    @Test
    void a_file_that_is_no_audio_is_refused_with_its_first_bytes() throws IOException {
        assertRefused(Files.writeString(folder.resolve("letter.mp3"), "Dear listener, ..."), "44 65 61 72");
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        assertRefused(folder.resolve("nowhere.mp3"), "found nothing there");
        assertRefused(folder, "found something else");
    }

    @Test
    void a_playlist_is_not_followed_to_other_files() throws IOException {
        String playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:11\n#EXTINF:11,\nfile:%s\n#EXT-X-ENDLIST\n".formatted(song);
        String concatenation = "ffconcat version 1.0\nfile '%s'\n".formatted(song);

        assertRefused(Files.writeString(folder.resolve("list.mp3"), playlist), "begins with the bytes 23 45 58");
        assertRefused(Files.writeString(folder.resolve("list.wav"), concatenation), "begins with the bytes 66 66");
    }

    @Test
    void a_playlist_behind_an_audio_head_does_not_sound() throws IOException {
        byte[] tag = {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xfb, (byte) 0x90, 0x64};
        String playlist = "\n#EXTM3U\n#EXTINF:11,\nfile:%s\n".formatted(song);
        byte[] bytes = Arrays.copyOf(tag, tag.length + playlist.length());
        System.arraycopy(playlist.getBytes(UTF_8), 0, bytes, tag.length, playlist.length());

        assertThat(audition.hear(Files.write(folder.resolve("dressed.mp3"), bytes))
                        .error())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "m4a", "flac", "ogg", "opus", "aiff", "wav"})
    void a_truncated_file_says_so(String ending) throws Exception {
        Path whole = SoundFiles.encode(song, folder.resolve("whole." + ending), "-strict", "-2", "-ac", "2");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut." + ending), Arrays.copyOf(bytes, bytes.length / 2));

        Hearing hearing = audition.hear(cut);

        assertThat(hearing.error()).isPresent();
        assertThat(hearing.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void silence_and_very_short_sounds_are_undetermined_without_a_score() throws IOException {
        Path silence = SoundFiles.wav(folder.resolve("silence.wav"), new float[20 * Excerpt.SAMPLE_RATE]);
        Path brief = SoundFiles.wav(folder.resolve("brief.wav"), Music.play(4, 4.9));

        for (Path file : List.of(silence, brief)) {
            Hearing hearing = audition.hear(file);
            assertThat(hearing.error()).isEmpty();
            assertThat(hearing.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(hearing.score()).isEmpty();
            assertThat(hearing.evidence()).extracting(Evidence::code).containsExactly("nothing_heard");
        }
    }

    @Test
    void samples_that_are_no_numbers_do_no_harm() throws Exception {
        Path floats = SoundFiles.encode(song, folder.resolve("floats.wav"), "-c:a", "pcm_f32le");
        byte[] bytes = Files.readAllBytes(floats);
        Arrays.fill(bytes, 200_000, 400_000, (byte) 0xff);
        Arrays.fill(bytes, 400_000, 600_000, (byte) 0x7f);

        Hearing hearing = audition.hear(Files.write(folder.resolve("wild.wav"), bytes));

        assertThat(hearing.error()).isEmpty();
        assertThat(hearing.score().orElseThrow()).isBetween(0.0, 0.5);
    }

    @Test
    void a_decoding_that_takes_too_long_is_stopped() throws IOException {
        DecodeLimits strict = new DecodeLimits(Duration.ofMillis(1), Duration.ofMinutes(15), 1024);
        try (Audition impatient = open(1, strict)) {
            Path lasting = SoundFiles.wav(folder.resolve("long.wav"), new float[120 * Excerpt.SAMPLE_RATE]);
            assertThat(impatient.hear(lasting).error())
                    .hasValueSatisfying(error -> assertThat(error).contains("stopped after that"));
        }
    }

    @Test
    void only_the_beginning_of_a_very_lastingrecording_is_heard() throws IOException {
        DecodeLimits brief = new DecodeLimits(Duration.ofMinutes(1), Duration.ofSeconds(6), 1024);
        try (Audition hasty = open(1, brief)) {
            Hearing hearing = hasty.hear(song);
            assertThat(hearing.error()).isEmpty();
            assertThat(hearing.durationSeconds()).isEqualTo(6);
        }
    }

    @Test
    void many_files_are_heard_in_order_and_alike_whatever_the_number_of_jobs() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            files.add(SoundFiles.wav(folder.resolve("many-" + i + ".wav"), Music.play(i, 12 - 2 * i)));
        }

        List<String> alone = new ArrayList<>();
        audition.hearAll(files, hearing -> alone.add(hearing.toJson()));
        List<String> together = new ArrayList<>();
        try (Audition crowd = open(4, DecodeLimits.USUAL)) {
            crowd.hearAll(files, hearing -> together.add(hearing.toJson()));
        }

        assertThat(together).isEqualTo(alone).hasSize(6);
        assertThat(together.getFirst()).contains("many-0.wav");
    }

    @Test
    void the_line_of_json_has_the_promised_fields_in_order_and_in_any_locale() {
        Locale before = Locale.getDefault();
        String english = audition.hear(song).toJson();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(audition.hear(song).toJson()).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
        JsonNode json = JsonMapper.shared().readTree(english);
        assertThat(json.propertyNames())
                .containsExactly(
                        "path",
                        "sha256",
                        "duration_seconds",
                        "verdict",
                        "score",
                        "p_value",
                        "reference_group",
                        "windows",
                        "evidence",
                        "model",
                        "error");
        assertThat(json.get("verdict").asString()).isEqualTo("no_evidence");
        assertThat(json.get("windows").get(0).propertyNames()).containsExactly("start_seconds", "end_seconds", "score");
        assertThat(json.get("evidence").get(0).propertyNames())
                .containsExactly("code", "claim", "value", "unit", "reading", "details");
        assertThat(json.get("error").isNull()).isTrue();
    }

    private void assertRefused(Path file, String reason) {
        Hearing hearing = audition.hear(file);
        assertThat(hearing.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(hearing.score()).isEmpty();
        assertThat(hearing.error())
                .hasValueSatisfying(error -> assertThat(error).contains(reason));
    }

    private static Audition open(int jobs, DecodeLimits limits) {
        try {
            return new Audition(SoundFiles.cache(), jobs, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
