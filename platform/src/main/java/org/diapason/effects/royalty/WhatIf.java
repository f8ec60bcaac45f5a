package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diapason.facts.listening.SharingModel;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;

/**
 * The same month told in other ways: what each payee would get under each model, and what excluded listens would have
 * diverted from whom, had nobody excluded them (C27).
 *
 * @param currency ISO 4217
 * @param inForce the model of the month's rule
 * @param lines a line a payee, by name; the one with no name is what nobody gets
 */
public record WhatIf(YearMonth month, String currency, SharingModel inForce, List<Line> lines) {
    private static final SortedMap<String, Long> NOBODY = Collections.emptySortedMap();

    public WhatIf {
        lines = List.copyOf(lines);
    }

    /**
     * What one payee would get.
     *
     * @param micro under each model, decisions followed as they are, micro-units
     * @param undecidedMicro under the model in force, had no listen been excluded or held
     * @param settledMicro under the model in force, when every exclusion is final and every hold released
     */
    public record Line(String payee, Map<SharingModel, Long> micro, long undecidedMicro, long settledMicro) {
        public Line {
            micro = Collections.unmodifiableMap(new EnumMap<>(micro));
        }

        public long micro(SharingModel model) {
            return micro.getOrDefault(model, 0L);
        }

        /** What the excluded listens would have brought this payee, or less than zero: taken from it. */
        public long divertedMicro() {
            return undecidedMicro - settledMicro;
        }
    }

    /** Told how many accounts are worked out, of how many. */
    @FunctionalInterface
    public interface Progress {
        void done(int accounts, int of);
    }

    /** So many accounts are compared: under each model, without decisions, and with all of them final. */
    public static final int ACCOUNTS = SharingModel.values().length + 2;

    /** Works the accounts out, those that are the same just once. */
    public static WhatIf of(MonthFacts facts, Instant asOf, Resources resources, Progress progress) {
        try (Database database = Database.open(resources)) {
            return of(facts, Followed.of(facts, asOf), database, progress);
        }
    }

    static WhatIf of(MonthFacts facts, List<Followed> followed, Database database, Progress progress) {
        SharingModel inForce = facts.rule().model();
        List<Told> told = new ArrayList<>();
        for (SharingModel model : SharingModel.values()) {
            told.add(new Told(model, followed));
        }
        Told undecided = new Told(inForce, List.of());
        Told settled = new Told(inForce, settled(followed));
        told.add(undecided);
        told.add(settled);
        Map<Told, SortedMap<String, Long>> paid = new LinkedHashMap<>();
        for (Told one : told) {
            paid.computeIfAbsent(one, _ -> paid(Royalty.follow(facts.under(one.model()), one.followed(), database)));
            progress.done(told.indexOf(one) + 1, told.size());
        }
        return new WhatIf(
                facts.month(),
                facts.currency(),
                inForce,
                lines(followed, paid, paid.getOrDefault(undecided, NOBODY), paid.getOrDefault(settled, NOBODY)));
    }

    private record Told(SharingModel model, List<Followed> followed) {}

    private static List<Line> lines(
            List<Followed> followed,
            Map<Told, SortedMap<String, Long>> paid,
            SortedMap<String, Long> undecided,
            SortedMap<String, Long> settled) {
        SortedSet<String> payees = new TreeSet<>();
        paid.values().forEach(amounts -> payees.addAll(amounts.keySet()));
        List<Line> lines = new ArrayList<>();
        for (String payee : payees) {
            Map<SharingModel, Long> micro = new EnumMap<>(SharingModel.class);
            for (SharingModel model : SharingModel.values()) {
                micro.put(
                        model,
                        paid.getOrDefault(new Told(model, followed), NOBODY).getOrDefault(payee, 0L));
            }
            lines.add(new Line(payee, micro, undecided.getOrDefault(payee, 0L), settled.getOrDefault(payee, 0L)));
        }
        return lines;
    }

    private static List<Followed> settled(List<Followed> followed) {
        return followed.stream()
                .filter(one -> one.standing() != Standing.HELD)
                .map(one -> new Followed(one.decision(), Standing.EXCLUDED, one.listens(), one.spared()))
                .toList();
    }

    private static SortedMap<String, Long> paid(Statement statement) {
        SortedMap<String, Long> paid = new TreeMap<>();
        for (PayeeLine line : statement.payees()) {
            paid.put(line.payee(), line.distributedMicro() + line.micro(Standing.UNALLOCATED));
        }
        return paid;
    }

    /** What excluded listens would have brought those who gain by them: all that they would have diverted. */
    public long divertedMicro() {
        return lines.stream()
                .mapToLong(Line::divertedMicro)
                .filter(micro -> micro > 0)
                .sum();
    }

    /** Writes {@code what-if.csv} into a folder. */
    public void write(Path folder) {
        List<String> rows = new ArrayList<>();
        rows.add("payee_id,pro_rata_micro,user_centric_micro,artist_centric_micro,undecided_micro,settled_micro,"
                + "diverted_micro");
        for (Line line : lines) {
            rows.add(Csv.line(
                    line.payee(),
                    line.micro(SharingModel.PRO_RATA),
                    line.micro(SharingModel.USER_CENTRIC),
                    line.micro(SharingModel.ARTIST_CENTRIC),
                    line.undecidedMicro(),
                    line.settledMicro(),
                    line.divertedMicro()));
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("what-if.csv"), String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write what-if.csv into " + folder + ": " + e.getMessage(), e);
        }
    }
}
