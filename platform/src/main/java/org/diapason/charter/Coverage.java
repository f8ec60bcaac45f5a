package org.diapason.charter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The check of C1: every promise shows how it stands. It is broken when a check was silent for longer
 * than its clause allows, and when a clause that was checked once has no check any more.
 */
final class Coverage implements ClauseCheck {
    private final Charter charter;
    private final List<ClauseCheck> others;
    private final ControlRunTables runs;

    Coverage(Charter charter, List<ClauseCheck> others, ControlRunTables runs) {
        this.charter = charter;
        this.others = List.copyOf(others);
        this.runs = runs;
    }

    @Override
    public ClauseId clause() {
        return ClauseId.of(1);
    }

    @Override
    public Standing run(Instant asOf) {
        LatestRuns latest = new LatestRuns(runs.latest(asOf), asOf);
        SortedSet<ClauseId> silent = silent(latest);
        SortedSet<ClauseId> abandoned = abandoned(latest);
        Figures figures = Figures.of(
                        "clauses", charter.versionInForce(asOf).commitments().size())
                .and("checked", checked().size())
                .and("silent", silent.size())
                .and("abandoned", abandoned.size());
        if (silent.isEmpty() && abandoned.isEmpty()) {
            return new Standing.Kept(
                    figures.words(
                            "{clauses} promesses affichées, dont {checked} contrôlées ; aucun contrôle muet.",
                            "{clauses} promises shown, {checked} of them checked; no check is silent."),
                    figures,
                    ControlRunTables.LATEST);
        }
        Figures named = figures.and("silent_clauses", list(silent)).and("abandoned_clauses", list(abandoned));
        return new Standing.Broken(
                named.words(
                        "Contrôles muets : {silent_clauses}. Contrôles abandonnés : {abandoned_clauses}.",
                        "Silent checks: {silent_clauses}. Abandoned checks: {abandoned_clauses}."),
                named,
                ControlRunTables.LATEST);
    }

    private SortedSet<ClauseId> silent(LatestRuns latest) {
        return others.stream()
                .filter(check ->
                        latest.silent(check, charter.commitment(check.clause()).period()))
                .map(ClauseCheck::clause)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<ClauseId> abandoned(LatestRuns latest) {
        SortedSet<ClauseId> abandoned = new TreeSet<>(latest.clauses());
        abandoned.removeAll(checked());
        return abandoned;
    }

    private Set<ClauseId> checked() {
        Set<ClauseId> checked = others.stream().map(ClauseCheck::clause).collect(Collectors.toSet());
        checked.add(clause());
        return checked;
    }

    private static String list(SortedSet<ClauseId> clauses) {
        return clauses.isEmpty() ? "0" : clauses.stream().map(ClauseId::text).collect(Collectors.joining(", "));
    }
}
