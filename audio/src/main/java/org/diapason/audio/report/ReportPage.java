package org.diapason.audio.report;

import static org.diapason.audio.report.Picture.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.diapason.audio.Evidence;
import org.diapason.audio.Hearing;
import org.diapason.audio.Portrait;

/** One page of a report in one language, its style and pictures inside. */
final class ReportPage {
    private static final String STYLE = style();

    private final Locale language;
    private final Words words;
    private final Drawings drawings;

    ReportPage(Locale language) {
        this.language = language;
        this.words = new Words(language);
        this.drawings = new Drawings(language);
    }

    String of(Report.Line line, Optional<Portrait> portrait) {
        Hearing hearing = line.hearing();
        String verdict = Explanation.code(hearing.verdict());
        StringBuilder body = new StringBuilder();
        body.append("<p class=\"quiet\"><a href=\"index.html\">%s</a></p>".formatted(words.text("page.back")));
        body.append("<h1>%s</h1>".formatted(text(words.text("verdict." + verdict))));
        body.append("<p class=\"quiet\">%s · %s · %s</p>"
                .formatted(file(hearing), Words.clock(hearing.durationSeconds()), text(model(hearing))));
        hearing.error().ifPresent(error -> body.append("<p lang=\"en\">%s</p>".formatted(text(error))));
        if (!hearing.windows().isEmpty()) {
            body.append(figure(drawings.timeline(hearing, false), words.text("timeline.words")));
        }
        portrait.ifPresent(seen -> pictures(hearing, seen, body));
        evidence(hearing, body);
        explanation(hearing, body);
        return page(words.text("verdict." + verdict) + " · " + name(hearing), line.page(), body.toString());
    }

    String index(List<Report.Line> lines) {
        StringBuilder rows = new StringBuilder();
        for (Report.Line line : lines) {
            rows.append("<tr><td><a href=\"%s\">%s</a></td><td>%s</td><td class=\"number\">%s</td></tr>\n"
                    .formatted(
                            line.page(),
                            file(line.hearing()),
                            text(words.text(
                                    "verdict." + Explanation.code(line.hearing().verdict()))),
                            score(line.hearing())));
        }
        String table = "<h1>%s</h1><p>%s</p><table><thead><tr><th>%s</th><th>%s</th><th class=\"number\">%s</th></tr>"
                + "</thead><tbody>\n%s</tbody></table>";
        return page(
                words.text("index.title", lines.size()),
                "index.html",
                table.formatted(
                        words.text("index.title", lines.size()),
                        words.text("index.words"),
                        words.text("index.file"),
                        words.text("index.verdict"),
                        words.text("index.score"),
                        rows));
    }

    /** The page that leads to both languages. */
    static String door() {
        return html("en", "Diapason", """
                <main><h1>Diapason</h1><p><a href="fr/index.html" lang="fr" hreflang="fr">Lire en français</a></p>
                <p><a href="en/index.html" hreflang="en">Read in English</a></p></main>""");
    }

    private void pictures(Hearing hearing, Portrait portrait, StringBuilder body) {
        body.append(figure(drawings.spectrum(hearing, portrait), words.text("spectrum.words")));
        if (portrait.moments() > 0) {
            String image = "<img src=\"data:image/png;base64,%s\" alt=\"%s\">"
                    .formatted(
                            Base64.getEncoder().encodeToString(Drawings.spectrogram(portrait)),
                            text(words.text("spectrogram.title")));
            body.append(figure(image, words.text("spectrogram.words")));
        }
    }

    private static String figure(String picture, String caption) {
        return "<figure>%s<figcaption class=\"quiet\">%s</figcaption></figure>\n".formatted(picture, text(caption));
    }

    private void evidence(Hearing hearing, StringBuilder body) {
        for (Evidence.Reading reading : Evidence.Reading.values()) {
            List<Evidence> pieces = hearing.evidence().stream()
                    .filter(one -> one.reading() == reading)
                    .toList();
            if (!pieces.isEmpty()) {
                String name = reading.name().toLowerCase(Locale.ROOT);
                body.append("<h2>%s</h2><ul class=\"evidence %s\">".formatted(words.text("evidence." + name), name));
                pieces.forEach(piece -> body.append("<li>%s</li>".formatted(piece(piece))));
                body.append("</ul>\n");
            }
        }
    }

    /** Words of ours for a piece of evidence when there are any, and what the machine said itself beside them. */
    private String piece(Evidence piece) {
        String own = words.find("said." + piece.code(), piece.value())
                .or(() -> words.find("channel." + piece.channel()))
                .orElseGet(() -> words.text("channel.other"));
        String figure = piece.unit().isEmpty() && piece.value() == 0 ? "" : " <b>%s</b>".formatted(text(figure(piece)));
        return "%s%s<br><span class=\"quiet\" lang=\"en\">%s</span>".formatted(text(own), figure, text(piece.claim()));
    }

    private String figure(Evidence piece) {
        if (piece.unit().equals("share")) {
            return words.text("page.share", piece.value());
        }
        String unit = words.find("unit." + piece.unit().replace(' ', '_')).orElse(piece.unit());
        return words.text("page.figure", piece.value(), unit);
    }

    private void explanation(Hearing hearing, StringBuilder body) {
        body.append("<section id=\"explained\"><h2>%s</h2>".formatted(words.text("explained.title")));
        for (Explanation.Passage passage : new Explanation(language).of(hearing)) {
            body.append("<h3>%s</h3>".formatted(text(passage.title())));
            passage.paragraphs().forEach(words -> body.append("<p>%s</p>".formatted(text(words))));
        }
        body.append("</section>");
    }

    private String page(String title, String page, String body) {
        String other = language == Locale.FRENCH ? "en" : "fr";
        String turn = "<nav><a href=\"../%s/%s\" hreflang=\"%s\" lang=\"%s\">%s</a></nav>"
                .formatted(other, page, other, other, words.text("page.other"));
        return html(language.getLanguage(), title, turn + "<main>" + body + "</main>");
    }

    private static String html(String language, String title, String body) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
                <title>%s</title><style>%s</style></head>
                <body>%s</body></html>
                """.formatted(language, text(title), STYLE, body);
    }

    private String score(Hearing hearing) {
        return hearing.score().isPresent()
                ? words.text("page.number", hearing.score().getAsDouble())
                : "–";
    }

    private static String file(Hearing hearing) {
        return text(name(hearing));
    }

    private static String name(Hearing hearing) {
        return String.valueOf(Path.of(hearing.path()).getFileName());
    }

    private static String model(Hearing hearing) {
        return hearing.model().name() + " " + hearing.model().version();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
