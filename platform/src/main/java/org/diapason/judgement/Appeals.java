package org.diapason.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be appealed, and the case that an appeal opens. */
final class Appeals {
    private Appeals() {}

    static void check(Decision decision, boolean appealed, String grounds, Instant now) {
        if (appealed) {
            throw new DocketRefusal(
                    DocketRefusal.Code.ALREADY_APPEALED, decision.id() + " has been appealed; one appeal is heard.");
        }
        boolean open = decision.effectiveAt()
                .map(effective -> now.isBefore(effective.plus(Decision.APPEAL_WINDOW)))
                .orElse(false);
        boolean takesSomething = decision.act().sanctions() || decision.act().isHold();
        if (!open || !takesSomething) {
            throw new DocketRefusal(
                    DocketRefusal.Code.NOT_APPEALABLE,
                    "Expected a decision in force for less than "
                            + Decision.APPEAL_WINDOW.toDays() + " days that takes something from somebody; "
                            + decision.id() + " is not one.");
        }
        if (grounds.isBlank()) {
            throw new DocketRefusal(
                    DocketRefusal.Code.REASON_TOO_SHORT, "An appeal says what is wrong; nothing was said.");
        }
    }

    static Proposal proposal(Decision appealed, String grounds) {
        Evidence said =
                Evidence.of("appeal.grounds", "What the appellant says", 0, "", Evidence.Reading.AGAINST, grounds);
        return new Proposal(
                Optional.empty(),
                new Subject.Appealed(appealed.id()),
                "An appeal against " + appealed.id(),
                0,
                0,
                List.of(said),
                List.of());
    }
}
