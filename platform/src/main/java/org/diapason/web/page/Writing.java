package org.diapason.web.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** How a language writes numbers, money and times, on one page. Times are UTC, and say so. For one thread. */
final class Writing {
    private final Locale locale;
    private final NumberFormat whole;
    private final NumberFormat amount;

    Writing(Locale locale) {
        this.locale = locale;
        this.whole = NumberFormat.getIntegerInstance(locale);
        this.amount = NumberFormat.getCurrencyInstance(locale);
    }

    String number(long number) {
        return whole.format(number);
    }

    /** With at most so many digits after the point. */
    String number(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** A share between 0 and 1 as a percentage with one digit after the point, where it has one. */
    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** Cents are enough for people; the statement's files have every micro-unit. */
    String money(long micro, String currency) {
        amount.setCurrency(Currency.getInstance(currency));
        return amount.format(BigDecimal.valueOf(micro, 6));
    }

    /** In French the first of a month is the {@code 1er}. */
    String day(LocalDate day) {
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
        return locale.getLanguage().equals("fr") ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** Without its year, for axes: {@code 5 Oct}. */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    String time(Instant time) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", locale)
                .withZone(ZoneOffset.UTC)
                .format(time);
    }

    /** In the largest unit that it fills: {@code 3 d}, {@code 5 h}, {@code 12 min}. */
    String duration(Duration duration) {
        String days = locale.getLanguage().equals("fr") ? "j" : "d";
        if (duration.toDays() > 0) {
            return number(duration.toDays()) + "\u00a0" + days;
        }
        return duration.toHours() > 0
                ? duration.toHours() + "\u00a0h"
                : Math.max(0, duration.toMinutes()) + "\u00a0min";
    }
}
