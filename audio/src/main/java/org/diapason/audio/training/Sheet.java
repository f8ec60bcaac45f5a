package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.List;

/** Markdown that is written from top to bottom. */
final class Sheet {

    private final List<String> lines = new ArrayList<>();

    /** Begins a table under a heading. */
    void table(String heading, String... columns) {
        lines.addAll(List.of("", "### " + heading, ""));
        row(columns);
        lines.add("|" + "---|".repeat(columns.length));
    }

    void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    void text(String text) {
        lines.addAll(List.of("", text));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
