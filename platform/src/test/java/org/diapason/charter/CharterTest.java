package org.diapason.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CharterTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");
    private static final int LONGEST_PROMISE = 120;
    private static final int LONGEST_BORROWING = 5;

    private final Charter charter = Charter.load();
    private final CharterVersion version = charter.versionInForce(NOVEMBER);

    @Test
    void it_has_sixty_five_promises_in_six_chapters() {
        assertThat(version.commitments())
                .extracting(Commitment::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 65).mapToObj(ClauseId::of).toList());
        assertThat(version.commitments())
                .extracting(commitment -> commitment.section().number())
                .isSorted()
                .containsOnly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_program_can_prove_forty_seven_and_a_part_of_eleven() {
        Map<Commitment.Kind, Long> counts = version.commitments().stream()
                .collect(Collectors.groupingBy(Commitment::kind, TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        Commitment.Kind.AUTO, 47L,
                        Commitment.Kind.PART, 11L,
                        Commitment.Kind.ATTEST, 1L,
                        Commitment.Kind.SCOPED, 6L));
    }

    @Test
    void a_promise_is_one_short_sentence_in_each_language() {
        assertThat(allPromises())
                .hasSize(130)
                .doesNotHaveDuplicates()
                .allSatisfy(promise -> assertThat(promise)
                        .hasSizeLessThanOrEqualTo(LONGEST_PROMISE)
                        .matches("\\p{Lu}[^.]*\\.")
                        .doesNotContain("'"));
    }

    @Test
    void no_promise_claims_certainty() {
        assertThat(allPromises())
                .allSatisfy(promise -> assertThat(Wording.overclaims(promise)).isEmpty());
    }

    @Test
    void its_words_are_our_own() throws IOException {
        Path folder = Shared.require().resolve("charter");
        Set<String> theirs = new HashSet<>();
        for (String name : List.of("charte-ia-2026-01.fr.txt", "commitments.md")) {
            theirs.addAll(runsOfWords(Files.readString(folder.resolve(name))));
        }
        assertThat(allPromises().flatMap(promise -> runsOfWords(promise).stream()))
                .as("runs of " + LONGEST_BORROWING + " words that others wrote")
                .doesNotContainAnyElementsOf(theirs);
    }

    @Test
    void it_is_in_force_from_its_first_day_at_midnight_utc() {
        assertThat(charter.findVersionInForce(Instant.parse("2025-12-31T23:59:59Z")))
                .isEmpty();
        assertThat(charter.versionInForce(Instant.parse("2026-01-01T00:00:00Z")).id())
                .isEqualTo(new VersionId("2026-01"));
        assertThatThrownBy(() -> charter.versionInForce(Instant.parse("2025-01-01T00:00:00Z")))
                .hasMessageContaining("in force from 2026-01-01");
    }

    @Test
    void a_clause_that_is_not_there_is_named_with_those_that_are() {
        assertThat(charter.commitment(ClauseId.of(37)).owner().role()).isEqualTo("royalty");
        assertThatThrownBy(() -> charter.commitment(ClauseId.of(66))).hasMessageContaining("C1 to C65");
    }

    @Test
    void a_file_with_a_field_or_a_name_that_nobody_knows_is_refused() throws IOException {
        String json = file();
        assertThatThrownBy(() ->
                        CharterFile.read(bytes(json.replace("\"notice_days\"", "\"announced\": 0, \"notice_days\""))))
                .hasMessageContaining("announced");
        assertThatThrownBy(
                        () -> CharterFile.read(bytes(json.replaceFirst("\"owner\": \"royalty\"", "\"owner\": \"x\""))))
                .hasMessageContaining("“x”");
        assertThatThrownBy(() -> CharterFile.read(bytes(json.replaceFirst("\"fr\": \"Vous[^\"]*\",", ""))))
                .hasMessageContaining("fr");
    }

    private Stream<String> allPromises() {
        return version.commitments().stream()
                .flatMap(commitment -> Stream.of(
                        commitment.promise().fr(), commitment.promise().en()));
    }

    private static Set<String> runsOfWords(String text) {
        List<String> words = Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return IntStream.rangeClosed(0, words.size() - LONGEST_BORROWING)
                .mapToObj(start -> String.join(" ", words.subList(start, start + LONGEST_BORROWING)))
                .collect(Collectors.toSet());
    }

    private static String file() throws IOException {
        try (var in = CharterTest.class.getResourceAsStream("/charter/2026-01.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
