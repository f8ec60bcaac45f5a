package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.judgement.Subject;

/**
 * The check of C37: the account of the month closed last, computed again from the same facts and decisions, has the same
 * digest. Where an older version of the program worked it out, that one would have to compute it; what this one computes
 * is compared field by field, and what was signed stays.
 */
final class SameBytesAgain extends MeasuredCheck {
    private static final String RULE = "sha256(manifest of the last closed month, computed again as of its as_of) = "
            + "the digest that two people signed";

    private final ClosedMonths months;
    private final RoyaltyChecks.Recomputation recomputation;

    SameBytesAgain(ClosedMonths months, RoyaltyChecks.Recomputation recomputation) {
        super(37, RULE);
        this.months = months;
        this.recomputation = recomputation;
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<Subject.MonthEnd> closed = months.list(asOf);
        Figures figures = Figures.of("months", closed.size());
        return closed.isEmpty() ? figures : measure(closed.getLast(), figures);
    }

    private Figures measure(Subject.MonthEnd last, Figures figures) {
        Optional<Path> kept = months.findFile(last);
        Figures known = figures.and("month", last.month().toString()).and("kept", kept.isPresent() ? 1 : 0);
        return kept.map(signed -> compare(last, signed, known)).orElse(known);
    }

    private Figures compare(Subject.MonthEnd last, Path signed, Figures figures) {
        Manifest manifest = Manifest.read(signed);
        Path again = recomputation.manifest(last.month(), manifest.asOf());
        return figures.and("engine", manifest.engine())
                .and("older", manifest.engine().equals(Royalty.ENGINE) ? 0 : 1)
                .and("same", ClosedMonths.digest(again).equals(last.manifest()) ? 1 : 0)
                .and(
                        "differ",
                        Manifest.differences(signed, again).stream()
                                .map(Difference::field)
                                .collect(Collectors.joining(", ")));
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("months") == 0) {
            return notDueYet(figures, "Aucun mois n’est encore clos.", "No month is closed yet.");
        }
        if (figures.count("kept") == 0) {
            return broken(
                    figures,
                    "Le décompte signé de {month} est perdu ou altéré : rien à quoi comparer.",
                    "The signed account of {month} is lost or altered: there is nothing to compare with.");
        }
        if (figures.count("older") == 1) {
            return notVerifiable(
                    figures,
                    "Les comptes de {month} sont de la version {engine}, qui seule les recalcule. Celle-ci diffère sur : "
                            + "{differ}. Ce qui fut signé demeure.",
                    "The account of {month} is of version {engine}, which alone computes it again. This one differs in: "
                            + "{differ}. What was signed stays.");
        }
        return figures.count("same") == 1
                ? kept(
                        figures,
                        "Recalculés, les comptes de {month} donnent les mêmes octets que ceux qui furent signés.",
                        "Computed again, the account of {month} has the very bytes that were signed.")
                : broken(
                        figures,
                        "Recalculés, les comptes de {month} ne sont plus ceux qui furent signés.",
                        "Computed again, the account of {month} is no longer what was signed.");
    }
}
