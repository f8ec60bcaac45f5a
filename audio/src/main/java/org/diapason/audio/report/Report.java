package org.diapason.audio.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.audio.Hearing;
import org.diapason.audio.Portrait;

/**
 * A folder of pages that need nothing else: one for each file, in French below {@code fr} and in English below {@code en},
 * and an index of each. They ask for nothing from anywhere.
 */
public final class Report {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Path folder;
    private final List<Line> lines = new ArrayList<>();

    /** A line of the index. */
    record Line(String page, Hearing hearing) {}

    /** A report into a folder, which is made when it is not there. */
    public Report(Path folder) throws IOException {
        this.folder = folder;
        for (Locale language : LANGUAGES) {
            Files.createDirectories(folder.resolve(language.getLanguage()));
        }
    }

    /**
     * Writes the pages of one file.
     *
     * @param portrait empty when it cannot be decoded
     */
    public void add(Hearing hearing, Optional<Portrait> portrait) throws IOException {
        Line line = new Line(name(hearing), hearing);
        lines.add(line);
        for (Locale language : LANGUAGES) {
            write(language, line.page(), new ReportPage(language).of(line, portrait));
        }
    }

    /** Writes the indexes; the first page to open is {@code index.html}. */
    public void finish() throws IOException {
        for (Locale language : LANGUAGES) {
            write(language, "index.html", new ReportPage(language).index(lines));
        }
        Files.writeString(folder.resolve("index.html"), ReportPage.door());
    }

    private void write(Locale language, String page, String html) throws IOException {
        Files.writeString(folder.resolve(language.getLanguage()).resolve(page), html);
    }

    /** Numbered in order, so that two files of one name have two pages; what no file system minds is kept of the name. */
    private String name(Hearing hearing) {
        String file = String.valueOf(Path.of(hearing.path()).getFileName());
        String plain = file.replaceAll("[^A-Za-z0-9._-]+", "-");
        return String.format(
                Locale.ROOT, "%04d-%s.html", lines.size() + 1, plain.substring(0, Math.min(80, plain.length())));
    }
}
