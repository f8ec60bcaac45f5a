package org.diapason.judgement;

import java.util.List;
import java.util.Optional;

/**
 * What a machine proposes to people. It has no effect by itself, whatever its score.
 *
 * @param machine who proposes; empty when the program opens a case as a matter of course (a month's end)
 * @param subject what it is about
 * @param headline one sentence that says what the case is
 * @param score higher is more suspect; comparable within one machine only
 * @param moneyMicro money at stake, in micro-units of the pool's currency
 * @param evidence for and against
 * @param members the group, each member once
 */
public record Proposal(
        Optional<Machine> machine,
        Subject subject,
        String headline,
        double score,
        long moneyMicro,
        List<Evidence> evidence,
        List<Member> members) {

    public Proposal {
        evidence = List.copyOf(evidence);
        members = List.copyOf(members);
        long distinct = members.stream().map(Member::id).distinct().count();
        if (distinct != members.size()) {
            throw new IllegalArgumentException(
                    "Each member is in the group once; " + (members.size() - distinct) + " came twice: " + headline);
        }
    }
}
