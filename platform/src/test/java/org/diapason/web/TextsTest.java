package org.diapason.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.charter.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: all of them in French and in English, none of them in a template, none too sure of itself. */
class TextsTest {
    private static final Path MAIN = Path.of(System.getProperty("basedir", "."), "src/main");
    private static final Path TEMPLATES = MAIN.resolve("jte");

    private static final Pattern FRAME = Pattern.compile("@template\\.page\\.layout\\([^\\n]*@`|`\\)\\s*$");
    private static final Pattern HEAD = Pattern.compile("!\\{[^\\n]*|@(import|param)[^\\n]*");
    private static final Pattern READ_ALOUD = Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern EVIDENCE = Pattern.compile("Evidence\\.of\\(\\s*\"([a-z_.]+[a-z_])\",");
    private static final Pattern TAG = Pattern.compile("(?s)<[^<>]*>");

    private static Properties texts(String language) {
        Properties texts = new Properties();
        Path file = MAIN.resolve("resources/org/diapason/web/page/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES)
                .filter(file -> file.toString().endsWith(".jte"))
                .sorted();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(texts("fr").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("en").stringPropertyNames()));
    }

    @Test
    void both_languages_fill_the_same_places() {
        Properties french = texts("fr");
        texts("en").forEach((key, english) -> {
            int places = new MessageFormat(english.toString(), Locale.ENGLISH).getFormatsByArgumentIndex().length;
            String text = french.getProperty(key.toString());
            assertThat(new MessageFormat(text, Locale.FRENCH).getFormatsByArgumentIndex().length)
                    .as("%s", key)
                    .isLessThanOrEqualTo(places);
            assertThat(text + english).as("%s", key).doesNotContain("'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_text_claims_more_than_a_detector_can_know(String language) {
        texts(language)
                .forEach((key, text) -> assertThat(Wording.overclaims(text.toString()))
                        .as("%s = %s", key, text)
                        .isEmpty());
    }

    /** A machine's evidence has a code for its words; codes that a detector makes up as it goes are not seen here. */
    @Test
    void every_piece_of_evidence_has_words() throws IOException {
        try (Stream<Path> sources = Files.walk(MAIN.resolve("java"))) {
            List<String> codes = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TextsTest::evidenceCodes)
                    .toList();
            assertThat(codes).contains("appeal.grounds", "audition.recordings");
            assertThat(texts("fr").stringPropertyNames())
                    .containsAll(codes.stream().map("evidence."::concat).toList());
        }
    }

    /** What a report says of a recording, the case page says too. */
    @Test
    void every_piece_of_evidence_about_sound_has_words() {
        List<String> codes =
                Collections.list(ResourceBundle.getBundle("org.diapason.audio.report.words", Locale.ENGLISH)
                                .getKeys())
                        .stream()
                        .filter(key -> key.startsWith("said."))
                        .map(key -> key.replaceFirst("said", "evidence.heard"))
                        .toList();
        assertThat(codes).contains("evidence.heard.fusion.sum");
        assertThat(texts("fr").stringPropertyNames()).containsAll(codes);
    }

    private static Stream<String> evidenceCodes(Path source) {
        try {
            return EVIDENCE.matcher(Files.readString(source)).results().map(match -> match.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_has_words_of_its_own(Path template) throws IOException {
        assertThat(words(Files.readString(template))).isEmpty();
    }

    @Test
    void words_that_stand_in_a_template_are_seen() {
        assertThat(words("<p>${page.text(\"a\")}</p><p title=\"Not so\">Hello</p>"))
                .containsExactly("Not so", "Hello");
    }

    private static List<String> words(String template) {
        String markup =
                withoutCode(HEAD.matcher(FRAME.matcher(template).replaceAll("")).replaceAll(""));
        Matcher aloud = READ_ALOUD.matcher(markup);
        Stream<String> attributes = aloud.results().map(match -> match.group(1));
        Stream<String> texts = TAG.splitAsStream(markup);
        return Stream.concat(attributes, texts)
                .map(text ->
                        text.replaceAll("(Diapason|kHz|Enter|&[a-z]+;)", "").strip())
                .filter(text -> text.matches("(?s).*\\p{L}{2,}.*"))
                .toList();
    }

    /** Drops expressions, and the words of the template language with their arguments. */
    private static String withoutCode(String template) {
        StringBuilder markup = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            char sign = template.charAt(at);
            if (sign == '$' && template.startsWith("${", at)) {
                at = closing(template, at + 1, '{', '}');
            } else if (sign == '@') {
                while (at + 1 < template.length()
                        && (Character.isLetter(template.charAt(at + 1)) || template.charAt(at + 1) == '.')) {
                    at++;
                }
                if (at + 1 < template.length() && template.charAt(at + 1) == '(') {
                    at = closing(template, at + 1, '(', ')');
                }
            } else {
                markup.append(sign);
            }
        }
        return markup.toString();
    }

    private static int closing(String text, int from, char opens, char closes) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            depth += text.charAt(at) == opens ? 1 : text.charAt(at) == closes ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("Not closed: " + text.substring(from));
    }
}
