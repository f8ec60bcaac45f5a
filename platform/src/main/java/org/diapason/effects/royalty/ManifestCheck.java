package org.diapason.effects.royalty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.charter.Words;
import org.diapason.judgement.Subject;

/** A check of the manifests of closed months: each is kept as it was signed, and what it says holds. */
abstract class ManifestCheck extends MeasuredCheck {
    private final ClosedMonths months;
    private final Words fault;
    private final Words none;

    /**
     * @param fault what is wrong with {@code {wrong}} of {@code {months}}
     * @param none what holds for all {@code {months}}
     */
    ManifestCheck(int clause, String rule, ClosedMonths months, Words fault, Words none) {
        super(clause, rule);
        this.months = months;
        this.fault = fault;
        this.none = none;
    }

    /** Whether what this manifest says holds. */
    abstract boolean holds(Manifest manifest);

    @Override
    protected final Figures measure(Instant asOf) {
        List<Subject.MonthEnd> closed = months.list(asOf);
        List<Manifest> kept = closed.stream()
                .map(months::findManifest)
                .flatMap(Optional::stream)
                .toList();
        return Figures.of("months", closed.size())
                .and("not_kept", closed.size() - kept.size())
                .and("wrong", kept.stream().filter(manifest -> !holds(manifest)).count());
    }

    @Override
    protected final Standing judge(Figures figures) {
        if (figures.count("months") == 0) {
            return notDueYet(figures, "Aucun mois n’est encore clos.", "No month is closed yet.");
        }
        if (figures.count("not_kept") > 0) {
            return broken(
                    figures,
                    "{not_kept} mois clos dont le décompte signé est perdu ou altéré.",
                    "{not_kept|closed month|closed months} whose signed account is lost or altered.");
        }
        return figures.count("wrong") > 0
                ? broken(figures, fault.fr(), fault.en())
                : kept(figures, none.fr(), none.en());
    }
}
