package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Instant NOON = Instant.parse("2026-10-03T12:00:00Z");

    @Test
    void the_order_in_which_fields_are_named_does_not_matter() {
        Entry entry = Entry.of(Kind.HOLD_PLACED).with("case", "K-1").with("until", "2026-11-01");
        assertThat(entry)
                .isEqualTo(
                        Entry.of(Kind.HOLD_PLACED).with("until", "2026-11-01").with("case", "K-1"));
        assertThat(new String(entry.body(NOON), StandardCharsets.UTF_8))
                .isEqualTo("{\"content\":{\"case\":\"K-1\",\"until\":\"2026-11-01\"},"
                        + "\"kind\":\"hold.placed\",\"recorded_at\":\"2026-10-03T12:00:00Z\"}");
    }

    @Test
    void a_field_has_one_value() {
        assertThatThrownBy(() -> Entry.of(Kind.INCIDENT).with("what", "a").with("what", "b"))
                .hasMessageContaining("\"what\" is already in this entry");
    }

    @Test
    void what_the_log_cannot_hold_is_refused() {
        int around = Entry.of(Kind.INCIDENT).with("what", "").body(NOON).length;
        Entry longest = Entry.of(Kind.INCIDENT).with("what", "x".repeat(65_535 - around));
        assertThat(longest.body(NOON)).hasSize(65_535);
        Entry tooLong = Entry.of(Kind.INCIDENT).with("what", "x".repeat(65_536 - around));
        assertThatThrownBy(() -> tooLong.body(NOON))
                .hasMessage("An entry has at most 65535 bytes; this one of kind incident has 65536."
                        + " Put a digest of what is large into it.");
    }

    @Test
    void a_value_that_has_no_canonical_spelling_is_refused_where_the_entry_is_made() {
        assertThatThrownBy(() -> Entry.of(Kind.CONTROL_RUN).with("rate", 0.25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Write it as text");
    }

    @Test
    void labels_are_unique_and_in_two_parts_at_most() {
        List<String> labels = Arrays.stream(Kind.values()).map(Kind::label).toList();
        assertThat(labels).doesNotHaveDuplicates().allMatch(label -> label.matches("[a-z-]+(\\.[a-z-]+)?"));
    }
}
