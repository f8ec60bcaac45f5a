package org.diapason.web.office;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.listening.SharingRule;
import org.diapason.facts.listening.SharingRules;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;

/** The cases in which two people sign the rules by which months are shared. */
public final class RulesToSign {
    private final SharingRules rules;
    private final Intake intake;
    private final Cases cases;

    /** @param intake opens cases with the rights of the office */
    public RulesToSign(SharingRules rules, Intake intake, Cases cases) {
        this.rules = rules;
        this.intake = intake;
        this.cases = cases;
    }

    /** The case of each rule entered by then, opened where it was not yet. */
    public List<CaseId> propose(Instant now) {
        return rules.listEntered(now).stream()
                .map(entered -> intake.propose(proposal(entered)))
                .toList();
    }

    /** The cases of rules that have begun by this month and that are not decided: they do not apply. */
    public List<Case> awaiting(YearMonth month, Instant asOf) {
        return cases.listSharing(asOf).stream()
                .filter(one -> one.state() != Case.State.DECIDED)
                .filter(one -> one.subject() instanceof Subject.Sharing sharing
                        && !sharing.rule().from().isAfter(month))
                .toList();
    }

    private static Proposal proposal(SharingRules.Entered entered) {
        SharingRule rule = entered.rule();
        return new Proposal(
                Optional.empty(),
                new Subject.Sharing(rule, entered.at()),
                "From " + rule.from() + " on, months are to be shared by "
                        + rule.model().code(),
                0,
                0,
                List.of(
                        evidence("shortest", "Must be heard of a listen", rule.shortestMs() / 1000.0, "seconds"),
                        evidence("cap", "Artist-centric: listens of an account at full weight", rule.capListens(), ""),
                        evidence("following", "Artist-centric: listens of a following", rule.boostListens(), ""),
                        evidence("listeners", "Artist-centric: accounts of a following", rule.boostListeners(), "")),
                List.of());
    }

    private static Evidence evidence(String code, String claim, double value, String unit) {
        return Evidence.of("sharing." + code, claim, value, unit, Evidence.Reading.NEUTRAL, "");
    }
}
