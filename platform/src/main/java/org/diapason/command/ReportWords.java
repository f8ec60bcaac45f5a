package org.diapason.command;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.listens.suspicion.Evidence;
import org.diapason.listens.suspicion.SuspectedCase;

/** The words of a {@link SuspicionReport} in one language: those of the pages. Identifiers come from outside and are escaped. */
final class ReportWords {
    private static final String STYLE = """
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
            section { border-top: 1px solid; margin-top: 3rem } figure { margin: 1rem 0 } svg { height: 18rem; max-width: 100%; fill: #b3261e }
            .ties { fill: none; stroke: #b3261e; stroke-opacity: .4 } .field { fill: none; stroke: currentColor; stroke-opacity: .3 } .quiet { opacity: .75 } table { border-spacing: 1rem 0 }
            td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
            """;

    private final Locale locale;
    private final ResourceBundle words;

    ReportWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.diapason.web.page.messages", locale);
    }

    String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    String page(String cases) {
        return "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%s</title><style>%s</style></head>\n<body><h1>%s</h1><p>%s</p>\n%s\n</body></html>\n"
                .formatted(
                        locale.getLanguage(),
                        text("report.title"),
                        STYLE,
                        text("report.title"),
                        text("report.machine"),
                        cases.isEmpty() ? "<p>" + text("report.none") + "</p>" : cases);
    }

    String headline(SuspectedCase found) {
        return text("headline.ring." + found.kind(), accounts(found), found.listens());
    }

    String lede(SuspectedCase found) {
        return text("lede.ring", day(found.from()), day(found.to()), found.listens(), accounts(found));
    }

    private static int accounts(SuspectedCase found) {
        return found.members().accounts().size() + found.members().takenOver().size();
    }

    /** How many of each part are in the group. */
    String parts(SuspectedCase found) {
        return Stream.of(
                        Stream.of(part(
                                "account.perpetrator",
                                found.members().accounts().size())),
                        Stream.of(part(
                                "account.taken_over",
                                found.members().takenOver().size())),
                        roles("recording", found.members().recordings()),
                        roles("payee", found.members().payees()))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ", "<p>", "</p>"));
    }

    private Stream<String> roles(String kind, List<SuspectedCase.Role> roles) {
        return roles.stream()
                .map(SuspectedCase.Role::role)
                .distinct()
                .sorted()
                .map(role -> part(kind + "." + role, (int)
                        roles.stream().filter(one -> one.role().equals(role)).count()));
    }

    private String part(String key, int count) {
        return count == 0 ? "" : number(count, 0) + " " + text("part." + key);
    }

    String figure(String key, String picture) {
        return "<figure><figcaption>" + text(key) + "</figcaption>" + picture + "</figure>";
    }

    /** One piece of evidence with its number, and how many in a hundred comparable groups have less. */
    String evidence(Evidence evidence) {
        Double percentile = evidence.details().get("peer_percentile");
        Double usual = evidence.details().get("peer_value");
        return "<li>" + text("evidence.suspicion." + evidence.code()) + " <strong>" + value(evidence, evidence.value())
                + "</strong>"
                + (percentile == null ? "" : " · " + text("report.percentile", number(percentile, 0)))
                + (usual == null ? "" : " · " + text("evidence.usual", value(evidence, usual))) + "</li>";
    }

    private String value(Evidence evidence, double value) {
        return evidence.unit().equals("share")
                ? NumberFormat.getPercentInstance(locale).format(value)
                : text("unit." + evidence.unit(), value);
    }

    String head() {
        return "<tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr>"
                .formatted(
                        text("report.when"), text("report.account"), text("report.recording"), text("report.seconds"));
    }

    String row(String... cells) {
        return Stream.of(cells)
                .map(ReportWords::escaped)
                .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
    }

    private String number(double number, int digits) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
