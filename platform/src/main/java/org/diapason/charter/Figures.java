package org.diapason.charter;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a check counted: names in lower case with underscores, sorted, each with a whole number, a
 * decimal or a short text. No personal data: figures are published.
 */
public record Figures(SortedMap<String, String> values) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern PLACE = Pattern.compile("\\{(" + NAME + ")}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    public Figures {
        for (String name : values.keySet()) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("A figure is named like listens_paid; this name came: " + name);
            }
        }
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Figures none() {
        return new Figures(new TreeMap<>());
    }

    public static Figures of(String name, long value) {
        return none().and(name, value);
    }

    public Figures and(String name, long value) {
        return and(name, Long.toString(value));
    }

    public Figures and(String name, BigDecimal value) {
        return and(name, value.toPlainString());
    }

    public Figures and(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Figures(more);
    }

    /**
     * A sentence about these figures: each {@code {name}} in the two texts becomes the figure of that
     * name, with numbers written as the language does.
     */
    public Words words(String fr, String en) {
        return new Words(fill(fr, Locale.FRENCH), fill(en, Locale.ENGLISH));
    }

    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** A whole number that every reader of JSON understands exactly. */
    static boolean isWhole(String value) {
        return WHOLE.matcher(value).matches();
    }

    private String fill(String text, Locale locale) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(figure(place, locale)));
    }

    private String figure(MatchResult place, Locale locale) {
        String value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException("The sentence speaks of " + place.group() + ", but the figures are "
                    + values.keySet() + ". Add the figure or drop the word.");
        }
        return isNumber(value) ? written(new BigDecimal(value), locale) : value;
    }

    private static String written(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
