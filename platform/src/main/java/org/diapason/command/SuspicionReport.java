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
import org.diapason.listens.suspicion.Ties;

/**
 * The cases of a suspicion as one page of HTML in each language, complete in itself: what speaks for each case and against
 * it, when its group listened, who plays what in it, and some of its listens.
 */
final class SuspicionReport {
    /** So many numbers are read in two minutes. */
    private static final int TELLING = 10;

    /** The name of all accounts that are in no case. */
    private static final String OTHERS = "";

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
        Pictures pictures = new Pictures(hours(), ties());
        for (Locale language : LANGUAGES) {
            ReportWords words = new ReportWords(language);
            String cases = suspected.cases().stream()
                    .map(found -> section(words, found, pictures))
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve("suspicion." + language.getLanguage() + ".html"), words.page(cases));
        }
    }

    /** When each case listened and who plays what in it, by its name; under {@link #OTHERS} of all other accounts. */
    private record Pictures(Map<String, HoursAndDays> hours, Map<String, Ties> ties) {

        String ofHours(ReportWords words, String whose) {
            HoursAndDays field = hours.getOrDefault(whose, HoursAndDays.NONE);
            return words.figure(key("heatmap", whose), field.svg(words.text(key("heatmap", whose) + ".label")));
        }

        String ofTies(ReportWords words, String whose) {
            Ties net = ties.getOrDefault(whose, Ties.NONE);
            return words.figure(key("ties", whose), net.svg(words.text(key("ties", whose) + ".label")));
        }

        private static String key(String picture, String whose) {
            return picture + (whose.equals(OTHERS) ? ".others" : ".ring");
        }
    }

    private String section(ReportWords words, SuspectedCase found, Pictures pictures) {
        return "<section><h2>%s</h2><p>%s</p>%s%s%s<p class=\"quiet\">%s</p>%s%s<p class=\"quiet\">%s</p><h3>%s</h3>%s<h3>%s</h3>%s<h3>%s</h3>%s<p>%s</p><p class=\"quiet\">%s</p></section>"
                .formatted(
                        words.headline(found),
                        words.lede(found),
                        words.parts(found),
                        pictures.ofHours(words, found.id()),
                        pictures.ofHours(words, OTHERS),
                        words.text("heatmap.caption"),
                        pictures.ofTies(words, found.id()),
                        pictures.ofTies(words, OTHERS),
                        words.text("ties.caption"),
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

    /** When each case listened, and when all others did. */
    private Map<String, HoursAndDays> hours() {
        Map<String, HoursAndDays> hours = new TreeMap<>();
        table.database()
                .each(
                        script("report_hours.sql"),
                        row -> hours.computeIfAbsent(row.getString("case_id"), _ -> new HoursAndDays())
                                .add(row.getInt("day"), row.getInt("hour"), row.getLong("listens")));
        return hours;
    }

    private Map<String, Ties> ties() {
        Map<String, Ties> ties = new TreeMap<>();
        suspected.cases().forEach(found -> ties.put(found.id(), ties(found.id())));
        ties.put(OTHERS, ties(OTHERS));
        return ties;
    }

    private Ties ties(String whose) {
        return Ties.among(
                table.database(),
                script("report_ties.sql").fill("case", Script.quote(whose)).text());
    }

    private Script script(String name) {
        return Script.beside(SuspicionReport.class, name)
                .fill("suspected", Script.quote(suspected.listensFile().toString()));
    }
}
