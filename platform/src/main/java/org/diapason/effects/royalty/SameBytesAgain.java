package org.diapason.effects.royalty;

import java.time.Instant;
import java.util.List;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.judgement.Subject;

/** The check of C37: the account of the month closed last, computed again from the same facts and decisions, has the same digest. */
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
        return closed.isEmpty()
                ? figures
                : figures.and("month", closed.getLast().month().toString())
                        .and("same", isSame(closed.getLast()) ? 1 : 0);
    }

    private boolean isSame(Subject.MonthEnd month) {
        return months.findManifest(month)
                .map(manifest -> recomputation.manifest(month.month(), manifest.asOf()))
                .map(month.manifest()::equals)
                .orElse(false);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("months") == 0) {
            return notDueYet(figures, "Aucun mois n’est encore clos.", "No month is closed yet.");
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
