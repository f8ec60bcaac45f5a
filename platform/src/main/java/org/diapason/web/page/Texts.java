package org.diapason.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the pages, French or English: {@code messages_fr.properties} and {@code messages_en.properties}. */
final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String NO_BREAK = "\u00a0";

    private final Locale locale;
    private final ResourceBundle bundle;

    Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.diapason.web.page.messages", locale, EXACT);
    }

    /** The words of a key with its places filled in the manner of {@link MessageFormat}. */
    String text(String key, Object... values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected words for " + key + " in messages_" + locale + ".properties, found none. Add them."));
    }

    /** The same, when there are any: for the codes of machines, which may be newer than these words. */
    Optional<String> find(String key, Object... values) {
        try {
            return Optional.of(held(new MessageFormat(bundle.getString(key), locale).format(values)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** French signs that stand apart from their word are held to it, so that no line starts with one. */
    private String held(String text) {
        return locale.getLanguage().equals("fr")
                ? text.replaceAll(" (?=[;:?!%»€])", NO_BREAK).replace("« ", "«" + NO_BREAK)
                : text;
    }
}
