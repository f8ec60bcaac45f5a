package org.diapason.judgement;

import java.util.List;
import java.util.function.Supplier;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.Staff;

/** Who may judge what. The database asks the same again (V06). */
final class Admission {
    private final Staff staff;

    Admission(Staff staff) {
        this.staff = staff;
    }

    /** Signed in, and trained for this subject. */
    void check(Reviewer reviewer, Subject subject) {
        if (!staff.isSignedIn(reviewer)) {
            throw new DocketRefusal(
                    DocketRefusal.Code.NOT_SIGNED_IN,
                    reviewer.person() + " is not signed in. Sign in and do it again.");
        }
        if (!staff.isTrained(reviewer.person(), subject.training())) {
            throw new DocketRefusal(
                    DocketRefusal.Code.NOT_TRAINED,
                    reviewer.person() + " has no training in force for "
                            + subject.training().code() + ". A training is valid for a year.");
        }
    }

    /** Whoever took part in a decision does not hear the appeal against it. */
    void checkNotInvolved(Reviewer reviewer, Subject subject, Supplier<List<Decision>> decisions) {
        if (!(subject instanceof Subject.Appealed(DecisionId appealed))) {
            return;
        }
        boolean involved = decisions.get().stream()
                .filter(decision -> decision.id().equals(appealed))
                .anyMatch(decision -> tookPart(decision, reviewer.person()));
        if (involved) {
            throw new DocketRefusal(
                    DocketRefusal.Code.SAME_PERSON,
                    reviewer.person() + " took part in " + appealed + ". Another person hears the appeal.");
        }
    }

    private static boolean tookPart(Decision decision, PersonId person) {
        return decision.decidedBy().equals(person)
                || decision.signedBy().map(person::equals).orElse(false);
    }
}
