package org.diapason.effects.withdrawal;

import java.time.Instant;
import java.util.function.Predicate;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.charter.Words;
import org.diapason.judgement.Act;

/** A check that everyone whom decisions of a kind take something from has a notice with the statement of reasons. */
final class EveryoneTold extends MeasuredCheck {
    private final String name;
    private final Predicate<Act> which;
    private final Words decisions;
    private final NoticeRecord record;

    /**
     * @param which the acts that it is about
     * @param decisions what these are called, with their number: {@code {decisions|hold|holds}}
     */
    EveryoneTold(int clause, String name, Predicate<Act> which, Words decisions, NoticeRecord record) {
        super(clause, NoticeRecord.QUERY);
        this.name = name;
        this.which = which;
        this.decisions = decisions;
        this.record = record;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    protected Figures measure(Instant asOf) {
        return record.measure(
                record.inForce(asOf).stream()
                        .filter(decision -> which.test(decision.act()))
                        .toList(),
                asOf);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("notices") + figures.count("missing") == 0) {
            return notDueYet(figures, "Personne n’est encore à prévenir.", "There is nobody to tell yet.");
        }
        if (figures.count("missing") + figures.count("unproven") > 0) {
            return broken(
                    figures,
                    decisions.fr() + " : {missing|avis manque|avis manquent}, {unproven} sans preuve intacte.",
                    decisions.en() + ": {missing|notice is|notices are} missing, {unproven} without intact proof.");
        }
        return kept(
                figures,
                decisions.fr() + " : {notices|avis motivé|avis motivés}, un pour chaque intéressé.",
                decisions.en() + ": {notices|notice|notices} with reasons, one for everyone concerned.");
    }
}
