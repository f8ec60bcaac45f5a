package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Subject;

/**
 * A decision that touches listens, as an account follows it.
 *
 * @param decision its identifier
 * @param standing what it makes of them
 * @param listens the Parquet file that keeps them
 * @param spared accounts that people found innocent: it does not touch theirs
 */
record Followed(String decision, Standing standing, Path listens, Set<String> spared) {
    Followed {
        spared = Set.copyOf(spared);
    }

    /** Those of a month's decisions that touch listens, in the order of the facts. */
    static List<Followed> of(MonthFacts facts, Instant asOf) {
        List<Followed> followed = new ArrayList<>();
        for (Decision decision : facts.decisions()) {
            Optional<Path> listens = decision.subject() instanceof Subject.Ring ring && touches(ring, facts.month())
                    ? Optional.ofNullable(facts.decidedListens().get(ring.listens()))
                    : Optional.empty();
            standing(decision, asOf)
                    .flatMap(standing ->
                            listens.map(file -> new Followed(decision.id().value(), standing, file, decision.spared())))
                    .ifPresent(followed::add);
        }
        return followed;
    }

    private static boolean touches(Subject.Ring ring, YearMonth month) {
        return !ring.from().isAfter(month.atEndOfMonth()) && !ring.to().isBefore(month.atDay(1));
    }

    private static Optional<Standing> standing(Decision decision, Instant asOf) {
        return switch (decision.act()) {
            case Act.Exclude _ -> Optional.of(decision.isFinal(asOf) ? Standing.EXCLUDED : Standing.ESCROW);
            case Act.Hold _, Act.ExtendHold _ -> Optional.of(Standing.HELD);
            case Act.Dismiss _, Act.Label _, Act.Withdraw _ -> Optional.empty();
            case Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ -> Optional.empty();
        };
    }
}
