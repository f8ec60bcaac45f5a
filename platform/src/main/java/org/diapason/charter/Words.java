package org.diapason.charter;

import java.util.Locale;

/**
 * The same words in French and in English. In French, the signs that stand apart from their word ({@code
 * ; : ? ! % « »}) are held to it by a no-break space, so that no line starts with one.
 */
public record Words(String fr, String en) {
    private static final String NO_BREAK = "\u00a0";

    public Words {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "Words are said in French and in English; this came: fr “" + fr + "”, en “" + en + "”.");
        }
        fr = fr.replaceAll(" (?=[;:?!%»])", NO_BREAK).replace("« ", "«" + NO_BREAK);
    }

    /** French for every French locale, English for all others. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
