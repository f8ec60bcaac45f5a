package org.diapason.proposals.audition;

import java.util.List;
import java.util.Optional;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Machine;
import org.diapason.judgement.Member;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;

/** The proposal about one supplier's recordings of one month. */
final class BatchProposal {
    private BatchProposal() {}

    static Proposal of(Machine machine, List<AuditionTables.Generated> batch) {
        AuditionTables.Generated first = batch.getFirst();
        double lowest = batch.stream()
                .mapToDouble(AuditionTables.Generated::score)
                .min()
                .orElse(0);
        return new Proposal(
                Optional.of(machine),
                new Subject.Batch(first.supplier(), first.month()),
                batch.size() + " recordings delivered by " + first.supplier() + " in " + first.month()
                        + " sound as if they came out of a neural decoder, from end to end",
                lowest,
                0,
                List.of(
                        Evidence.of(
                                "audition.recordings",
                                "Recordings with a machine's traces in at least four fifths of their windows",
                                batch.size(),
                                "recordings",
                                Evidence.Reading.FOR,
                                "Each has its own hearing, with the windows and frequencies it rests on."),
                        Evidence.of(
                                "audition.lowest_score",
                                "The least suspect of them",
                                lowest,
                                "score",
                                Evidence.Reading.NEUTRAL,
                                "0.5 is where the evidence speaks neither way."),
                        Evidence.of(
                                "audition.nobody_made_it",
                                "Sound alone cannot show that nobody made it",
                                0,
                                "",
                                Evidence.Reading.AGAINST,
                                "A person's music that was restored, separated or mastered by a neural tool can carry the same"
                                        + " traces. Ask for stems, session files or an earlier version.")),
                batch.stream()
                        .map(one -> new Member(
                                one.recording().value(),
                                Member.Kind.RECORDING,
                                Auditor.ROLE,
                                one.score(),
                                one.hearing()))
                        .toList());
    }
}
