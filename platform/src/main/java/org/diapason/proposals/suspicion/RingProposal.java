package org.diapason.proposals.suspicion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Machine;
import org.diapason.judgement.Member;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.diapason.listens.suspicion.SuspectedCase;
import org.diapason.store.Sha256;

/** The proposal about one suspected group of accounts. */
final class RingProposal {
    private RingProposal() {}

    static Proposal of(Machine machine, SuspectedCase found, Sha256 listens) {
        return new Proposal(
                Optional.of(machine),
                new Subject.Ring(found.kind(), listens, found.listens(), day(found.from()), day(found.to())),
                headline(found),
                found.score(),
                found.moneyMicro(),
                evidence(found),
                members(found));
    }

    private static String headline(SuspectedCase found) {
        int own = found.members().accounts().size();
        int takenOver = found.members().takenOver().size();
        return String.format(
                Locale.ROOT,
                "%d accounts%s listened %d times as if they were one (%s)",
                own + takenOver,
                takenOver == 0 ? "" : ", " + takenOver + " of them taken over,",
                found.listens(),
                found.kind().replace('_', ' '));
    }

    private static List<Evidence> evidence(SuspectedCase found) {
        return Stream.concat(
                        found.evidence().supporting().stream().map(one -> evidence(one, Evidence.Reading.FOR)),
                        found.evidence().opposing().stream().map(one -> evidence(one, Evidence.Reading.AGAINST)))
                .toList();
    }

    private static Evidence evidence(org.diapason.listens.suspicion.Evidence found, Evidence.Reading reading) {
        String details = found.details().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Evidence.of("suspicion." + found.code(), found.claim(), found.value(), found.unit(), reading, details);
    }

    private static List<Member> members(SuspectedCase found) {
        SuspectedCase.Members group = found.members();
        List<Member> members = new ArrayList<>();
        group.accounts().forEach(id -> members.add(member(found, id, Member.Kind.ACCOUNT, "perpetrator")));
        group.takenOver().forEach(id -> members.add(member(found, id, Member.Kind.ACCOUNT, "taken_over")));
        group.recordings().forEach(one -> members.add(member(found, one.id(), Member.Kind.RECORDING, one.role())));
        group.payees().forEach(one -> members.add(member(found, one.id(), Member.Kind.PAYEE, one.role())));
        return members;
    }

    private static Member member(SuspectedCase found, String id, Member.Kind kind, String role) {
        return new Member(id, kind, role, found.score(), "");
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
