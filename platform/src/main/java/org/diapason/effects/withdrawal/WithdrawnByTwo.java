package org.diapason.effects.withdrawal;

import java.time.Instant;
import java.util.List;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;

/** The check of C51: each withdrawal in force was signed by two people, and the supplier has the reasons, in writing. */
final class WithdrawnByTwo extends MeasuredCheck {
    private static final String RULE =
            "decisions in force with act = withdraw: person_id <> countersignature.person_id, and among "
                    + NoticeRecord.QUERY;

    private final NoticeRecord record;

    WithdrawnByTwo(NoticeRecord record) {
        super(51, RULE);
        this.record = record;
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<Decision> withdrawals = record.inForce(asOf).stream()
                .filter(decision -> decision.act() instanceof Act.Withdraw)
                .toList();
        return record.measure(withdrawals, asOf)
                .and(
                        "by_one",
                        withdrawals.stream()
                                .filter(each -> !isSignedByTwo(each))
                                .count());
    }

    private static boolean isSignedByTwo(Decision decision) {
        return decision.signedBy()
                .map(second -> !second.equals(decision.decidedBy()))
                .orElse(false);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("decisions") == 0) {
            return notDueYet(figures, "Aucun retrait n’est en vigueur.", "No withdrawal is in force.");
        }
        if (figures.count("by_one") + figures.count("missing") + figures.count("unproven") > 0) {
            return broken(
                    figures,
                    "Sur {decisions|retrait|retraits}, {by_one} par une seule personne, {missing} sans avis, "
                            + "{unproven} dont l’avis n’est plus prouvé.",
                    "Of {decisions|withdrawal|withdrawals}, {by_one} by one person, {missing} without notice, "
                            + "{unproven} whose notice is no longer proved.");
        }
        return kept(
                figures,
                "{decisions|retrait décidé|retraits décidés} à deux, le motif remis par écrit au fournisseur.",
                "{decisions|withdrawal|withdrawals} signed by two people, the reasons given to the supplier in "
                        + "writing.");
    }
}
