package org.diapason.judgement;

import java.time.Instant;
import java.util.Locale;

/** What a draft must satisfy before it becomes a decision. */
final class DraftRules {
    private DraftRules() {}

    static void check(Draft draft, Case open, SampleTables samples, DecisionTables decisions, Instant now) {
        if (!draft.act().fits(open.subject())) {
            throw new DocketRefusal(
                    DocketRefusal.Code.ACT_DOES_NOT_FIT,
                    "Expected an act that answers "
                            + open.subject().getClass().getSimpleName() + ", got "
                            + draft.act().getClass().getSimpleName() + ".");
        }
        if (draft.reason().strip().length() < Draft.SHORTEST_REASON) {
            throw new DocketRefusal(
                    DocketRefusal.Code.REASON_TOO_SHORT,
                    "A decision needs a reason that the person concerned could read, of " + Draft.SHORTEST_REASON
                            + " characters at least; this came: \"" + draft.reason() + "\".");
        }
        if (draft.act().sanctions()) {
            checkSample(open.id(), samples);
        }
        checkHold(draft.act(), open, decisions, now);
    }

    private static void checkSample(CaseId id, SampleTables samples) {
        SampleBound bound = samples.bound(id);
        int drawn = samples.listSample(id).size();
        if (bound.judged() < drawn) {
            throw new DocketRefusal(
                    DocketRefusal.Code.SAMPLE_NOT_JUDGED,
                    "Expected the whole sample of " + id + " to be judged, " + (drawn - bound.judged()) + " of " + drawn
                            + " are not.");
        }
        if (bound.share() > Docket.WIDEST_BOUND) {
            throw new DocketRefusal(
                    DocketRefusal.Code.BOUND_TOO_WIDE,
                    String.format(
                            Locale.ROOT,
                            "Of the members of %s that nobody judged, up to %.1f %% may be innocent; at most %.0f %% may. Enlarge"
                                    + " the sample, or dismiss.",
                            id,
                            100 * bound.share(),
                            100 * Docket.WIDEST_BOUND));
        }
    }

    private static void checkHold(Act act, Case open, DecisionTables decisions, Instant now) {
        Instant until = switch (act) {
            case Act.Hold hold -> hold.until();
            case Act.ExtendHold extend -> extend.until();
            case Act.Dismiss _, Act.Exclude _, Act.Label _, Act.Withdraw _ -> now;
            case Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ -> now;
        };
        if (until.isAfter(now.plus(Docket.LONGEST_HOLD))) {
            throw new DocketRefusal(
                    DocketRefusal.Code.HOLD_TOO_LONG,
                    "A hold lasts " + Docket.LONGEST_HOLD.toDays() + " days at most; this one was to last until "
                            + until + ".");
        }
        boolean held = decisions.hasBeen(open.id(), "hold");
        boolean fits = (act instanceof Act.Hold && !held)
                || (act instanceof Act.ExtendHold
                        && open.state() == Case.State.HELD
                        && !decisions.hasBeen(open.id(), "extend_hold"));
        if (act.isHold() && !fits) {
            throw new DocketRefusal(
                    DocketRefusal.Code.ACT_DOES_NOT_FIT,
                    "A case is held once, and a hold is extended once, while it runs; " + open.id()
                            + " was held before.");
        }
    }
}
