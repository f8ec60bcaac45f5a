package org.diapason.effects.royalty;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diapason.charter.Words;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;

/**
 * The check of C53: the account of each closed month follows the decisions then in force, all of them and no other, and is
 * shared by the rule that two people signed.
 */
final class DecisionsFollowed extends ManifestCheck {
    private final Decisions decisions;

    DecisionsFollowed(ClosedMonths months, Decisions decisions) {
        super(
                53,
                "decisions of the manifest of each closed month = decisions in force at its as_of; its rule = the one they adopt for the month, else the standard one",
                months,
                new Words(
                        "Sur {months} mois clos, {wrong} dont les comptes ne suivent pas les décisions alors en "
                                + "vigueur.",
                        "Of {months|closed month|closed months}, {wrong} whose account does not follow the "
                                + "decisions then in force."),
                new Words(
                        "{months} mois clos, dont les comptes suivent les décisions en vigueur, toutes et rien "
                                + "qu’elles.",
                        "{months|closed month|closed months}, whose accounts follow the decisions in force, all "
                                + "of them and no other."));
        this.decisions = decisions;
    }

    @Override
    boolean holds(Manifest manifest) {
        List<Decision> inForce = decisions.inForce(manifest.asOf());
        SortedSet<String> followed =
                inForce.stream().map(decision -> decision.id().value()).collect(Collectors.toCollection(TreeSet::new));
        return followed.equals(manifest.decisions())
                && manifest.isSharedBy(SignedRules.ruleOf(manifest.month(), inForce));
    }
}
