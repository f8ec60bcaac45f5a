package org.diapason.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of the pages, French or English: {@code messages_fr.properties} and {@code messages_en.properties}. Read once,
 * and safe for use by many threads.
 */
final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Texts> READ = new ConcurrentHashMap<>();
    private static final Pattern STANDS_APART = Pattern.compile(" (?=[;:?!%»€])");
    private static final String NO_BREAK = "\u00a0";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.diapason.web.page.messages", locale, EXACT);
    }

    static Texts in(Locale locale) {
        return READ.computeIfAbsent(locale, Texts::new);
    }

    /** The words of a key with its places filled in the manner of {@link MessageFormat}. */
    String text(String key, Object... values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected words for " + key + " in messages_" + locale + ".properties, found none. Add them."));
    }

    /** The same, when there are any: for the codes of machines, which may be newer than these words. */
    Optional<String> find(String key, Object... values) {
        return bundle.containsKey(key) ? Optional.of(held(format(key).format(values))) : Optional.empty();
    }

    /** A format of one's own: they are not for several threads. */
    private MessageFormat format(String key) {
        return (MessageFormat) formats.computeIfAbsent(key, known -> new MessageFormat(bundle.getString(known), locale))
                .clone();
    }

    /** French signs that stand apart from their word are held to it, so that no line starts with one. */
    private String held(String text) {
        return locale.getLanguage().equals("fr")
                ? STANDS_APART.matcher(text).replaceAll(NO_BREAK).replace("« ", "«" + NO_BREAK)
                : text;
    }
}
