package org.diapason.charter;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The board as text, at most 100 columns wide. Each promise stands under its chapter with a mark, and
 * below it what its checks found; a broken one says who answers for it. A promise that nothing checks
 * yet has its mark only. The last line explains the marks and counts them.
 */
public final class TextBoard {
    private static final int WIDTH = 100;
    private static final int MARGIN = 8;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Locale locale;

    /** @param locale a French one for French; any other for English */
    public TextBoard(Locale locale) {
        this.locale = locale;
    }

    public String write(Standings standings) {
        List<String> lines = new ArrayList<>();
        lines.add(new Words("Charte", "Charter").in(locale) + " "
                + standings.version().id() + " · " + TIME.format(standings.asOf()));
        chapters(standings).forEach((number, promises) -> {
            lines.add("");
            lines.add(number + "  "
                    + promises.getFirst().commitment().section().title().in(locale));
            lines.add("");
            promises.forEach(promise -> write(promise, lines));
        });
        lines.add("");
        lines.add(legend(standings));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Map<Integer, List<Standings.Line>> chapters(Standings standings) {
        return standings.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.commitment().section().number(), TreeMap::new, Collectors.toList()));
    }

    private void write(Standings.Line promise, List<String> lines) {
        Commitment commitment = promise.commitment();
        Standing standing = promise.standing();
        String head = " %s %-4s ".formatted(mark(standing.grade()), commitment.id());
        addWrapped(head, commitment.promise().in(locale), lines);
        if (!promise.checks().isEmpty()) {
            addWrapped(" ".repeat(MARGIN - 2) + "→ ", standing.sentence().in(locale), lines);
        }
        if (standing instanceof Standing.Broken) {
            Words owner = commitment.owner().title();
            Words answer = new Words("En répond : " + owner.fr(), "Answers for it: " + owner.en());
            addWrapped(" ".repeat(MARGIN), answer.in(locale), lines);
        }
    }

    private String legend(Standings standings) {
        return standings.counts().entrySet().stream()
                .map(count -> "%s %s %d"
                        .formatted(mark(count.getKey()), count.getKey().label().in(locale), count.getValue()))
                .collect(Collectors.joining("   ", " ", ""));
    }

    private static char mark(Standing.Grade grade) {
        return switch (grade) {
            case KEPT -> '✓';
            case BROKEN -> '✗';
            case NOT_DUE_YET -> '○';
            case NOT_VERIFIABLE -> '·';
            case ATTESTED -> '✎';
        };
    }

    /** Breaks at spaces; the lines after the first start below the first word. */
    private static void addWrapped(String head, String text, List<String> lines) {
        StringBuilder line = new StringBuilder(head);
        boolean fresh = true;
        for (String word : text.split(" ")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(head.length()));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString());
    }
}
