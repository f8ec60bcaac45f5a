package org.diapason.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Script;
import org.diapason.listens.suspicion.Evidence;
import org.diapason.listens.suspicion.Suspected;
import org.diapason.listens.suspicion.SuspectedCase;

/**
 * The cases of a suspicion as one page of HTML in each language, complete in itself: what speaks for each case and against
 * it, when its group listened, and some of its listens.
 */
final class SuspicionReport {
    /** So many numbers are read in two minutes. */
    private static final int TELLING = 10;

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final ListenTable table;
    private final Suspected suspected;

    SuspicionReport(ListenTable table, Suspected suspected) {
        this.table = table;
        this.suspected = suspected;
    }

    /** Writes {@code suspicion.fr.html} and {@code suspicion.en.html} into a folder, which is made if needed. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, HoursAndDays> hours = hours();
        for (Locale language : LANGUAGES) {
            ReportWords words = new ReportWords(language);
            String cases = suspected.cases().stream()
                    .map(found -> section(words, found, hours))
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve("suspicion." + language.getLanguage() + ".html"), words.page(cases));
        }
    }

    private String section(ReportWords words, SuspectedCase found, Map<String, HoursAndDays> hours) {
        HoursAndDays own = hours.getOrDefault(found.id(), HoursAndDays.NONE);
        return "<section><h2>%s</h2><p>%s</p>%s%s%s<p class=\"quiet\">%s</p><h3>%s</h3>%s<h3>%s</h3>%s<h3>%s</h3>%s<p>%s</p><p class=\"quiet\">%s</p></section>"
                .formatted(
                        words.headline(found),
                        words.lede(found),
                        words.parts(found),
                        words.figure("heatmap.ring", own.svg(words.text("heatmap.ring.label"))),
                        words.figure(
                                "heatmap.others",
                                hours.getOrDefault("", HoursAndDays.NONE).svg(words.text("heatmap.others.label"))),
                        words.text("heatmap.caption"),
                        words.text("evidence.for"),
                        evidence(words, found.evidence().supporting()),
                        words.text("evidence.against"),
                        evidence(words, found.evidence().opposing()),
                        words.text("report.sample"),
                        sample(words, found),
                        words.text("case.innocent"),
                        words.text("case.no_accusation"));
    }

    private static String evidence(ReportWords words, List<Evidence> evidence) {
        return evidence.stream().limit(TELLING).map(words::evidence).collect(Collectors.joining("\n", "<ul>", "</ul>"));
    }

    private String sample(ReportWords words, SuspectedCase found) {
        return table
                .database()
                .list(
                        script("report_sample.sql").fill("case", Script.quote(found.id())),
                        row -> words.row(
                                row.getString("occurred_at"),
                                row.getString("account_id"),
                                row.getString("recording_id"),
                                Long.toString(row.getLong("seconds"))))
                .stream()
                .collect(Collectors.joining("\n", "<table>" + words.head(), "</table>"));
    }

    /** When each case listened, and under no name when all others did. */
    private Map<String, HoursAndDays> hours() {
        Map<String, HoursAndDays> hours = new TreeMap<>();
        table.database()
                .each(
                        script("report_hours.sql"),
                        row -> hours.computeIfAbsent(row.getString("case_id"), _ -> new HoursAndDays())
                                .add(row.getInt("day"), row.getInt("hour"), row.getLong("listens")));
        return hours;
    }

    private Script script(String name) {
        return Script.beside(SuspicionReport.class, name)
                .fill("suspected", Script.quote(suspected.listensFile().toString()));
    }
}
