package org.diapason.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.charter.Commitment;
import org.diapason.facts.people.Reviewer;
import org.diapason.judgement.Case;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Exhibit;
import org.diapason.judgement.FirstReading;
import org.diapason.judgement.HoldClock;
import org.diapason.judgement.Member;

/**
 * A case on one screen.
 *
 * @param reading this person's, once they have given one
 * @param map of a ring, {@code ties} too
 * @param history of those whom it concerns
 * @param taken the decisions about it so far
 * @param appealed the decision that an appeal is against
 * @param exhibits what the appellant enclosed
 * @param mayJudge whether this person's role and training allow it
 */
record CaseView(
        Case about,
        List<Member> members,
        Optional<FirstReading> reading,
        Optional<HeatMap> map,
        Optional<RingTies> ties,
        SampleView sample,
        HistoryView history,
        List<Taken> taken,
        Optional<Taken> appealed,
        List<Exhibit> exhibits,
        List<Commitment> clauses,
        String currency,
        boolean mayJudge,
        Reviewer reader) {

    /** A decision with the names of those who took it: colleagues know each other, the public does not. */
    record Taken(Decision decision, String by, Optional<String> signedBy) {
        boolean waits() {
            return decision.isGrave() && signedBy.isEmpty();
        }
    }

    String machineName() {
        return machine()[0];
    }

    /** The version with the first digits of the digest: the register has all of it. */
    String machineVersion() {
        String[] machine = machine();
        return machine.length < 3
                ? ""
                : machine[1] + " (" + machine[2].substring(0, Math.min(8, machine[2].length())) + ")";
    }

    private String[] machine() {
        return about.machine().orElse("").split(" ", 3);
    }

    int group() {
        return sample.bound().members();
    }

    List<EvidenceView> evidence(Evidence.Reading reading) {
        return about.evidence().stream()
                .filter(one -> one.reading() == reading)
                .filter(one -> showsScore() || !one.unit().equals("score"))
                .map(EvidenceView::of)
                .toList();
    }

    /** A number seen first is hard to think away: nobody sees the score before their own reading, while it matters. */
    boolean showsScore() {
        return about.machine().isPresent() && (reading.isPresent() || about.state() == Case.State.DECIDED);
    }

    boolean isUndecided() {
        return about.state() == Case.State.OPEN || about.state() == Case.State.HELD;
    }

    /** Whether this person must say what they make of the dossier before anything else. */
    boolean asksForReading() {
        return mayJudge && isUndecided() && about.machine().isPresent() && reading.isEmpty();
    }

    boolean offersDecision() {
        return mayJudge && isUndecided() && !asksForReading();
    }

    boolean hasSample() {
        return group() > 0;
    }

    /** What can be decided here, the mildest first. */
    List<Acts.Kind> acts() {
        return Stream.of(Acts.Kind.values())
                .filter(kind -> kind.fits(about.subject(), about.state()))
                .toList();
    }

    /** The clause that a decision here usually rests on: an appeal's is that of the decision appealed from. */
    String usualClause() {
        return appealed.map(one -> one.decision().clause())
                .orElseGet(() -> acts().getLast().clause());
    }

    Optional<Taken> waiting() {
        return taken.stream()
                .filter(Taken::waits)
                .filter(_ -> about.state() == Case.State.AWAITS_SECOND_PERSON)
                .reduce((_, last) -> last);
    }

    /** The clock of the hold that runs. */
    Optional<HoldClock> clock() {
        return taken.stream()
                .filter(_ -> about.state() == Case.State.HELD)
                .flatMap(one -> one.decision().clock().stream())
                .reduce((_, last) -> last);
    }

    boolean isMine(Taken waiting) {
        return waiting.decision().decidedBy().equals(reader.person());
    }

    /** Those who would be paid less, framed ones among them. */
    long concerned() {
        return members.stream()
                .filter(member ->
                        member.kind() == Member.Kind.PAYEE && !member.role().equals("camouflage"))
                .count();
    }

    long count(Member.Kind kind, String role) {
        return members.stream()
                .filter(member -> member.kind() == kind && member.role().equals(role))
                .count();
    }

    /** The parts that members play, with how many play them. */
    List<Part> parts() {
        return members.stream()
                .map(member -> new Part(member.kind(), member.role(), 0))
                .distinct()
                .map(part -> new Part(part.kind(), part.role(), count(part.kind(), part.role())))
                .toList();
    }

    /** A part in a group. */
    record Part(Member.Kind kind, String role, long members) {}
}
