package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.diapason.audio.report.Drawings;
import org.diapason.audio.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortraitTest {
    private static final double TONE_HERTZ = 8_000;

    @TempDir
    private Path folder;

    private Audition audition;

    @BeforeAll
    void open() throws IOException {
        audition = new Audition(SoundFiles.cache(), 1, DecodeLimits.USUAL);
    }

    @AfterAll
    void close() {
        audition.close();
    }

    /** Music and a steady tone over it, in the last five of ten seconds. */
    private Path toneAtTheEnd() throws IOException {
        float[] sound = Music.play(7, 10);
        for (int i = sound.length / 2; i < sound.length; i++) {
            sound[i] += (float) (0.05 * StrictMath.sin(2 * StrictMath.PI * TONE_HERTZ * i / Excerpt.SAMPLE_RATE));
        }
        return SoundFiles.wav(folder.resolve("tone.wav"), sound);
    }

    @Test
    void a_tone_is_seen_where_it_sounds_and_nowhere_else() throws IOException {
        Portrait portrait = audition.portray(toneAtTheEnd()).orElseThrow();
        int band = (int) (Portrait.BANDS * TONE_HERTZ / Portrait.HIGHEST_HERTZ);

        assertThat(portrait.seconds()).isEqualTo(10);
        assertThat(portrait.moments()).isEqualTo(100);
        assertThat(portrait.level(75, band)).isGreaterThan(portrait.level(25, band) + 50);
        assertThat(portrait.level(75, band)).isGreaterThan(portrait.level(75, band + 20) + 50);
    }

    @Test
    void a_tone_stands_out_of_the_spectrum() throws IOException {
        Portrait portrait = audition.portray(toneAtTheEnd()).orElseThrow();
        int strip = (int) (portrait.strips() * TONE_HERTZ / Portrait.PROMINENCE_HERTZ);

        assertThat(portrait.prominence(strip)).isGreaterThan(2 * portrait.prominence(strip + 100));
    }

    @Test
    void a_long_recording_is_narrowed_to_the_width_of_a_picture() throws IOException {
        Path lasting = SoundFiles.wav(folder.resolve("long.wav"), new float[170 * Excerpt.SAMPLE_RATE]);

        assertThat(audition.portray(lasting).orElseThrow().moments()).isEqualTo(850);
    }

    @Test
    void what_cannot_be_decoded_has_no_portrait() throws IOException {
        assertThat(audition.portray(Files.writeString(folder.resolve("letter.mp3"), "Dear listener")))
                .isEmpty();
    }

    @Test
    void the_spectrogram_is_a_picture_that_other_programs_read() throws IOException {
        Portrait portrait = audition.portray(toneAtTheEnd()).orElseThrow();
        Path file = Files.write(folder.resolve("spectrogram.png"), Drawings.spectrogram(portrait));
        BufferedImage picture = ImageIO.read(file.toFile());
        int row = (int) (Portrait.BANDS * (1 - TONE_HERTZ / Portrait.HIGHEST_HERTZ));

        assertThat(picture.getWidth()).isEqualTo(100);
        assertThat(picture.getHeight()).isEqualTo(Portrait.BANDS);
        assertThat(green(picture, 75, row)).isGreaterThan(green(picture, 25, row));
    }

    private static int green(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 0xff;
    }

    @Test
    void the_drawings_jump_to_windows_and_mark_the_lines_that_evidence_names() throws IOException {
        float[] sound = new UpsamplingStack(1, 8, 8, 4, 2).rebuild(Music.play(3, 15));
        Path file = SoundFiles.wav(folder.resolve("generated.wav"), sound);
        Hearing hearing = audition.hear(file);
        Drawings drawings = new Drawings(Locale.ENGLISH);

        assertThat(drawings.timeline(hearing, true))
                .contains(
                        "data-second=\"5.000\"",
                        "0:05 to 0:10, score",
                        "<title>The score of 3 windows of sound</title>");
        assertThat(drawings.timeline(hearing, false))
                .contains("0:05 to 0:10, score")
                .doesNotContain("<a ");
        long lines = hearing.evidence().stream()
                .flatMap(evidence -> evidence.details().stream())
                .filter(detail -> detail.code().equals("line"))
                .count();
        assertThat(lines).isPositive();
        assertThat(drawings.spectrum(hearing, audition.portray(file).orElseThrow())
                        .split("class=\"line\"", -1))
                .hasSize((int) lines + 1);
    }

    @Test
    void a_kept_hearing_is_read_back_as_it_was() throws IOException {
        Hearing hearing = audition.hear(toneAtTheEnd());

        assertThat(Hearing.ofJson(hearing.toJson())).contains(hearing);
        assertThat(Hearing.ofJson("{}")).isEmpty();
        assertThat(Hearing.ofJson("no JSON")).isEmpty();
    }

    @Test
    void a_report_needs_nothing_but_itself() throws IOException {
        Path file = Files.move(toneAtTheEnd(), folder.resolve("a <b> & \"c\".wav"));
        Hearing unheard = audition.hear(folder.resolve("missing.mp3"));
        Path pages = folder.resolve("report");
        Report report = new Report(pages);
        report.add(audition.hear(file), audition.portray(file));
        report.add(unheard, Optional.empty());
        report.finish();

        for (String language : List.of("fr", "en")) {
            String page = Files.readString(pages.resolve(language).resolve("0001-a-b-c-.wav.html"));
            assertThat(page)
                    .contains(
                            "<html lang=\"" + language, "data:image/png;base64,", "a &lt;b&gt; &amp; &quot;c&quot;.wav")
                    .doesNotContain("<b> &", "http://", "https://", "<script", "url(");
            assertThat(Files.readString(pages.resolve(language).resolve("index.html")))
                    .contains("0001-a-b-c-.wav.html", "0002-missing.mp3.html");
        }
        assertThat(Files.readString(pages.resolve("index.html"))).contains("fr/index.html", "en/index.html");
    }
}
