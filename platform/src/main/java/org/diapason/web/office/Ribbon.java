package org.diapason.web.office;

import java.util.Locale;

/** A band of a drawing that flows from one height on the left to another on the right, as SVG writes its outline. */
final class Ribbon {
    private Ribbon() {}

    /** Lengths are units of the drawing; heights are those of the upper edge. */
    static String path(int from, double left, int to, double right, double thickness) {
        int middle = (from + to) / 2;
        return String.format(
                Locale.ROOT,
                "M%d %.1fC%d %.1f %d %.1f %d %.1fV%.1fC%d %.1f %d %.1f %d %.1fZ",
                from,
                left,
                middle,
                left,
                middle,
                right,
                to,
                right,
                right + thickness,
                middle,
                right + thickness,
                middle,
                left + thickness,
                from,
                left + thickness);
    }
}
