package org.diapason.audio;

import java.util.Locale;

/** Sentences as they are published: the same bytes wherever the program runs. */
final class Words {

    private Words() {}

    static String of(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
