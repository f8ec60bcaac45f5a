package org.diapason.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.Test;

class CharterChecksTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void the_charter_as_it_is_keeps_what_it_says_about_itself() {
        Charter charter = Charter.load();
        Sha256 digest = charter.versionInForce(NOVEMBER).digest();

        assertThat(CharterChecks.of(charter, version -> Optional.of(digest)))
                .extracting(check -> check.clause() + " " + check.run(NOVEMBER).grade())
                .containsExactly("C55 KEPT", "C63 KEPT", "C65 KEPT");
    }

    @Test
    void c55_is_broken_when_a_word_was_changed_after_publication() {
        Sha256 published = Charter.load().versionInForce(NOVEMBER).digest();
        Charter edited = charter(file().replace("every promise here", "some promises here"));

        assertThat(new Publication(edited, version -> Optional.of(published)).run(NOVEMBER))
                .isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c55_is_broken_when_the_journal_never_heard_of_the_version() {
        assertThat(new Publication(Charter.load(), version -> Optional.empty()).run(NOVEMBER))
                .isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c63_counts_the_days_to_the_next_review() {
        Review review = new Review(Charter.load());

        assertThat(review.run(NOVEMBER).sentence().en())
                .isEqualTo("The next review is due within 61 days, by 2027-01-01.");
        assertThat(review.run(Instant.parse("2027-01-01T23:59:59Z"))).isInstanceOf(Standing.Kept.class);
        assertThat(review.run(Instant.parse("2027-01-02T00:00:00Z"))).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c63_is_broken_by_a_version_that_came_without_notice() {
        assertThat(reviewWithNext("2026-10-02")).isInstanceOf(Standing.Kept.class);
        assertThat(reviewWithNext("2026-10-03"))
                .isInstanceOfSatisfying(
                        Standing.Broken.class,
                        broken -> assertThat(broken.sentence().fr()).contains("2026-11"));
        Charter unannounced = charter(file(), file().replace("2026-01\",", "2026-11\","));
        assertThat(new Review(unannounced).run(NOVEMBER)).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c65_is_broken_by_a_note_whose_date_the_obligations_contradict() {
        assertThat(lawDates(file().replace("depuis le 2 août 2026", "depuis le 2 août 2025")))
                .isInstanceOfSatisfying(
                        Standing.Broken.class,
                        broken -> assertThat(broken.sentence().en()).contains("AI Act"));
        assertThat(lawDates(file().replace("by 2 December 2026", "by 1 December 2026")))
                .isInstanceOf(Standing.Broken.class);
        assertThat(lawDates(file().replace("\"2026-08-02\"", "\"2026-08-01\""))).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c65_is_broken_by_an_obligation_that_leads_nowhere() {
        assertThat(lawDates(file().replace("[\"C46\", \"C47\"]", "[\"C46\", \"C470\"]")))
                .isInstanceOf(Standing.Broken.class);
        assertThat(lawDates(file().replace("[\"ai-act-4\", \"ai-act-50\"]", "[\"ai-act-50\", \"ai-act-99\"]")))
                .isInstanceOf(Standing.Broken.class);
        assertThat(lawDates(file().replace("until\": \"2026-12-02", "until\": \"2025-12-02")
                        .replace("2 décembre 2026", "2 décembre 2025")
                        .replace("2 December 2026", "2 December 2025")))
                .isInstanceOf(Standing.Broken.class);
    }

    private static Standing reviewWithNext(String announcedOn) {
        String next = file().replace("2026-01\",", "2026-11\",")
                .replace("\"2026-01-01\",", "\"2026-11-01\", \"announced_on\": \"" + announcedOn + "\",");
        return new Review(charter(file(), next)).run(NOVEMBER);
    }

    private static Standing lawDates(String json) {
        assertThat(json).as("a charter with a planted fault").isNotEqualTo(file());
        return new LawDates(charter(json)).run(NOVEMBER);
    }

    private static Charter charter(String... versions) {
        return new Charter(List.of(versions).stream()
                .map(json -> CharterFile.read(json.getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    private static String file() {
        try (var in = CharterChecksTest.class.getResourceAsStream("/charter/2026-01.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
