package org.diapason.web.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Member;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;

/** What the office, and no machine, asks people to judge: a batch of one supplier, and why. */
final class OfficeProposal {
    private OfficeProposal() {}

    static Proposal of(Subject.Batch batch, String headline, Collection<RecordingId> recordings, String reason) {
        return new Proposal(
                Optional.empty(),
                batch,
                headline,
                0,
                0,
                List.of(Evidence.of("office.reason", "What the office says", 0, "", Evidence.Reading.FOR, reason)),
                recordings.stream()
                        .map(recording -> new Member(recording.value(), Member.Kind.RECORDING, "asked_for", 0, reason))
                        .toList());
    }
}
