package org.diapason.charter;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The newest run of each check by a moment, and what their silence means. */
final class LatestRuns {
    private final Map<Key, ControlRun> runs;
    private final Instant asOf;

    private record Key(ClauseId clause, String check) {}

    LatestRuns(List<ControlRun> runs, Instant asOf) {
        this.runs =
                runs.stream().collect(Collectors.toMap(run -> new Key(run.clause(), run.check()), Function.identity()));
        this.asOf = asOf;
    }

    /** The clauses that were checked at least once. */
    Set<ClauseId> clauses() {
        return runs.keySet().stream().map(Key::clause).collect(Collectors.toSet());
    }

    /** Whether the check never ran, or not within the period. */
    boolean silent(ClauseCheck check, Duration period) {
        return find(check).map(run -> run.staleAt(asOf, period)).orElse(true);
    }

    /** What the check found last, or {@link Standing.Broken} when it is silent. */
    Standing standing(ClauseCheck check, Duration period) {
        Figures hours = Figures.of("period_hours", period.toHours());
        Optional<ControlRun> last = find(check);
        if (last.isEmpty()) {
            return new Standing.Broken(
                    new Words("Le contrôle n’a jamais tourné.", "The check has never run."), hours, "");
        }
        if (silent(check, period)) {
            Figures since = hours.and(
                    "last_run",
                    last.get().asOf().truncatedTo(ChronoUnit.SECONDS).toString());
            return new Standing.Broken(
                    since.words(
                            "Le contrôle se tait depuis {last_run} ; il doit tourner toutes les {period_hours} heures.",
                            "The check has been silent since {last_run}; it must run every {period_hours} hours."),
                    since,
                    "");
        }
        return last.get().standing();
    }

    private Optional<ControlRun> find(ClauseCheck check) {
        return Optional.ofNullable(runs.get(new Key(check.clause(), check.name())));
    }
}
