package org.diapason.effects.royalty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Subject;

/**
 * The check of C26, as far as money goes: an exclusion that a closed month followed and an appeal undid is paid back with
 * the next month that is closed.
 */
final class PaidBack extends MeasuredCheck {
    private final ClosedMonths months;
    private final Decisions decisions;

    PaidBack(ClosedMonths months, Decisions decisions) {
        super(
                26,
                "each exclusion in the manifest of a closed month that an appeal undid since: the next month closed "
                        + "after the appeal names that month in corrections_micro of its manifest");
        this.months = months;
        this.decisions = decisions;
    }

    /** An exclusion that was undone, and the account that had followed it. */
    private record Undone(Manifest followed, Instant at) {
        /** The account that should have paid it back: the first one that is of a later time. */
        Optional<Manifest> due(List<Manifest> kept) {
            return kept.stream()
                    .filter(manifest -> manifest.month().isAfter(followed.month()))
                    .filter(manifest -> !manifest.asOf().isBefore(at))
                    .findFirst();
        }
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<Manifest> kept = months.list(asOf).stream()
                .map(months::findManifest)
                .flatMap(Optional::stream)
                .toList();
        List<Undone> undone = undone(kept, asOf);
        List<Undone> due =
                undone.stream().filter(one -> one.due(kept).isPresent()).toList();
        long unpaid = due.stream()
                .filter(one -> !one.due(kept)
                        .orElseThrow()
                        .correctionsMicro()
                        .containsKey(one.followed().month().toString()))
                .count();
        return Figures.of("undone", undone.size()).and("due", due.size()).and("unpaid", unpaid);
    }

    private List<Undone> undone(List<Manifest> kept, Instant asOf) {
        List<Undone> undone = new ArrayList<>();
        for (Decision decision : decisions.inForce(asOf)) {
            if (decision.act() instanceof Act.Grant && decision.subject() instanceof Subject.Appealed appealed) {
                Instant at = decision.effectiveAt().orElseThrow();
                kept.stream()
                        .filter(manifest -> manifest.asOf().isBefore(at))
                        .filter(manifest -> manifest.decisions()
                                .contains(appealed.decision().value()))
                        .filter(_ -> isExclusion(appealed))
                        .forEach(manifest -> undone.add(new Undone(manifest, at)));
            }
        }
        return undone;
    }

    private boolean isExclusion(Subject.Appealed appealed) {
        return decisions
                .find(appealed.decision())
                .filter(decision -> decision.act() instanceof Act.Exclude)
                .isPresent();
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("due") == 0) {
            return notDueYet(
                    figures,
                    "Aucun appel n’a encore défait une exclusion qu’un mois clos avait suivie.",
                    "No appeal has yet undone an exclusion that a closed month had followed.");
        }
        return figures.count("unpaid") > 0
                ? broken(
                        figures,
                        "Sur {due} exclusions défaites en appel, {unpaid} que le mois suivant n’a pas payées.",
                        "Of {due|exclusion|exclusions} undone by an appeal, {unpaid} that the next month did not pay.")
                : kept(
                        figures,
                        "{due} exclusions défaites en appel, payées avec le mois suivant.",
                        "{due|exclusion|exclusions} undone by an appeal, paid with the next month.");
    }
}
