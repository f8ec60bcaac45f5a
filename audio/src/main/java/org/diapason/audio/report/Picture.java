package org.diapason.audio.report;

import java.util.Locale;

/** An SVG drawing in the making, with a title and a description for those who hear the page. */
final class Picture {
    private final StringBuilder svg = new StringBuilder();

    Picture(String kind, int width, int height, String title, String description) {
        // Some readers announce the label alone, others the title and the description inside.
        add(
                "<svg class=\"%s\" viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"%s\">",
                kind, width, height, text(title));
        add("<title>%s</title><desc>%s</desc>", text(title), text(description));
    }

    /** Adds markup; numbers are written alike everywhere. */
    Picture add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
        return this;
    }

    String done() {
        return svg + "</svg>";
    }

    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
