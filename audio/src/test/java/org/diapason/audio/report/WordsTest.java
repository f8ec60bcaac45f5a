package org.diapason.audio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.audio.Verdict;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z_]+)\"");

    private static Properties words(String language) {
        Properties words = new Properties();
        String name = "words_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Test
    void both_languages_have_the_same_keys_and_fill_no_other_places() {
        Properties french = words("fr");
        Properties english = words("en");

        assertThat(new TreeSet<>(french.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        english.forEach((key, text) -> assertThat(places(french.getProperty(key.toString()), Locale.FRENCH))
                .as("%s", key)
                .isEqualTo(places(text.toString(), Locale.ENGLISH)));
    }

    @Test
    void every_piece_of_evidence_has_words() throws IOException {
        Path testimony = Path.of(System.getProperty("basedir", "."), "src/main/java/org/diapason/audio/Testimony.java");
        List<String> codes = Stream.concat(
                        CODE.matcher(Files.readString(testimony)).results().map(found -> found.group(1)),
                        Stream.of(Verdict.values()).map(verdict -> "challenger." + Explanation.code(verdict)))
                .map("said."::concat)
                .toList();

        assertThat(codes).contains("said.upsampling.grid", "said.fusion.sum");
        assertThat(words("en").stringPropertyNames()).containsAll(codes);
    }

    @Test
    void words_are_read_in_the_language_that_is_asked_for_wherever_the_program_runs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Words(Locale.FRANCE).text("index.file")).isEqualTo("Fichier");
            assertThat(new Words(Locale.ENGLISH).text("page.number", 0.5)).isEqualTo("0.50");
            assertThat(new Words(Locale.FRENCH).text("page.number", 0.5)).isEqualTo("0,50");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static int places(String text, Locale locale) {
        return new MessageFormat(text, locale).getFormatsByArgumentIndex().length;
    }
}
