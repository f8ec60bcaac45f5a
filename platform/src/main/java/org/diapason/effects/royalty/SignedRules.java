package org.diapason.effects.royalty;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Subject;

/** By which rules months are shared, as two people signed them. What nobody signed applies to no month. */
public final class SignedRules {
    private SignedRules() {}

    /**
     * The rule of a month under these decisions in force: of those that have begun the one that begins last and, of
     * these, the one entered last; {@link SharingRule#STANDARD}, which comes with the program, where there is none.
     */
    public static SharingRule ruleOf(YearMonth month, List<Decision> inForce) {
        return inForce.stream()
                .flatMap(SignedRules::signed)
                .filter(signed -> !signed.rule().from().isAfter(month))
                .max(Comparator.comparing(
                                (Subject.Sharing signed) -> signed.rule().from())
                        .thenComparing(Subject.Sharing::entered))
                .map(Subject.Sharing::rule)
                .orElse(SharingRule.STANDARD);
    }

    private static Stream<Subject.Sharing> signed(Decision decision) {
        return decision.act() instanceof Act.Adopt && decision.subject() instanceof Subject.Sharing sharing
                ? Stream.of(sharing)
                : Stream.empty();
    }
}
