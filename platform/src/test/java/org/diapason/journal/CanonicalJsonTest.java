package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
    @Example
    void keys_are_sorted_by_their_utf_16_code_units_as_in_the_rfc() {
        assertThat(json(Map.of(
                        "\u20ac", "Euro Sign",
                        "\r", "Carriage Return",
                        "\ufb33", "Hebrew Letter Dalet With Dagesh",
                        "1", "One",
                        "\ud83d\ude00", "Emoji: Grinning Face",
                        "\u0080", "Control",
                        "\u00f6", "Latin Small Letter O With Diaeresis")))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Example
    void text_is_escaped_as_in_the_rfc() {
        assertThat(json("\u20ac$\u000f\nA'B\"\\\\\"/\b\f\r\t\u007f"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\r\\t\u007f\"");
    }

    @Example
    void values_nest_without_spaces() {
        assertThat(json(Map.of("list", List.of(1, -2L, true, "x", List.of(), Map.of()))))
                .isEqualTo("{\"list\":[1,-2,true,\"x\",[],{}]}");
    }

    @Example
    void numbers_that_some_readers_would_round_are_refused() {
        assertThat(json(List.of(9_007_199_254_740_991L, -9_007_199_254_740_991L)))
                .isEqualTo("[9007199254740991,-9007199254740991]");
        assertThatThrownBy(() -> json(9_007_199_254_740_992L)).hasMessageContaining("Write it as text");
        assertThatThrownBy(() -> json(-9_007_199_254_740_992L)).hasMessageContaining("Write it as text");
    }

    @Example
    void what_has_more_than_one_spelling_is_refused() {
        assertThatThrownBy(() -> json(0.5)).hasMessageContaining("0.5 (java.lang.Double)");
        assertThatThrownBy(() -> json(List.of(BigDecimal.ONE))).hasMessageContaining("java.math.BigDecimal");
        assertThatThrownBy(() -> json(Map.of(1, "one"))).hasMessageContaining("key");
        assertThatThrownBy(() -> json("\ud83d")).hasMessageContaining("half a character");
    }

    @Property(tries = 300, seed = "2026")
    void another_reader_of_json_reads_what_was_written(@ForAll Map<Short, List<Long>> numbers, @ForAll char character) {
        Map<String, Object> value = new TreeMap<>();
        numbers.forEach((key, list) -> value.put(
                "k" + key, list.stream().map(number -> number % 1_000_000_007).toList()));
        value.put("text", Character.isSurrogate(character) ? "" : "<" + character + ">");
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                .build();
        assertThat(mapper.readValue(json(value), Map.class)).isEqualTo(value);
    }

    private static String json(Object value) {
        return new String(CanonicalJson.of(value), StandardCharsets.UTF_8);
    }
}
