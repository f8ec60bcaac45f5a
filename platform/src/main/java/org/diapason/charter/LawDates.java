package org.diapason.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The check of C65: what the notes say about the law, the obligations bear out. A note speaks of
 * obligations that exist and gives their dates, all of them and no other, in both languages; an
 * obligation names promises that exist, and its dates are in order.
 */
final class LawDates implements ClauseCheck {
    private static final String RULE = "dates written in notes = dates of their obligations, in fr and en; "
            + "every obligation names clauses of the charter; applies_from <= existing_systems_until";
    private static final Pattern DATE = Pattern.compile("([0-9]{1,2})(?:er)? (\\p{L}+) ([0-9]{4})");

    private final Charter charter;

    LawDates(Charter charter) {
        this.charter = charter;
    }

    @Override
    public ClauseId clause() {
        return ClauseId.of(65);
    }

    @Override
    public Standing run(Instant asOf) {
        CharterVersion version = charter.versionInForce(asOf);
        Law law = version.law();
        List<String> faults = new ArrayList<>();
        law.obligations().stream().filter(each -> !isSound(each, version)).forEach(each -> faults.add(each.id()));
        law.notes().stream().filter(note -> !isBorneOut(note, law)).forEach(note -> faults.add(note.law()));
        Figures figures = Figures.of("obligations", law.obligations().size())
                .and("notes", law.notes().size())
                .and("faults", faults.size());
        if (faults.isEmpty()) {
            return new Standing.Kept(
                    figures.words(
                            "{notes} notes et {obligations} obligations s’accordent, dates comprises.",
                            "{notes} notes and {obligations} obligations agree, dates included."),
                    figures,
                    RULE);
        }
        Figures named = figures.and("faulty", String.join(", ", faults));
        return new Standing.Broken(
                named.words(
                        "Notes ou obligations qui se contredisent : {faulty}.",
                        "Notes or obligations that contradict each other: {faulty}."),
                named,
                RULE);
    }

    private static boolean isSound(Law.Obligation obligation, CharterVersion version) {
        List<LocalDate> dates = obligation.dates();
        return !obligation.clauses().isEmpty()
                && obligation.clauses().stream()
                        .allMatch(clause -> version.findCommitment(clause).isPresent())
                && dates.equals(dates.stream().sorted().toList());
    }

    private static boolean isBorneOut(Law.Note note, Law law) {
        List<Law.Obligation> spokenOf = law.obligations().stream()
                .filter(each ->
                        each.law().equals(note.law()) && note.obligations().contains(each.id()))
                .toList();
        SortedSet<LocalDate> due =
                spokenOf.stream().flatMap(each -> each.dates().stream()).collect(Collectors.toCollection(TreeSet::new));
        return !spokenOf.isEmpty()
                && spokenOf.size() == note.obligations().size()
                && datesIn(note.text(), Locale.FRENCH).equals(due)
                && datesIn(note.text(), Locale.ENGLISH).equals(due);
    }

    private static SortedSet<LocalDate> datesIn(Words text, Locale locale) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        return DATE.matcher(text.in(locale))
                .results()
                .map(date -> LocalDate.parse(date.group(1) + " " + date.group(2) + " " + date.group(3), format))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
